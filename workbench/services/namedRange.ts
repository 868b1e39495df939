// NamedRange: a name and the range it stands for.
import type { Range } from './range.ts';
import { Service } from './service.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export class NamedRange extends Service {
  override readonly service = 'NamedRange';

  constructor(
    readonly home: Spreadsheet,
    readonly label: string,
  ) {
    super();
  }

  getName(): string {
    return this.label;
  }
  getRange(): Range | null {
    return this.home.getRangeByName(this.label);
  }
  remove(): void {
    this.home.removeNamedRange(this.label);
  }
}
