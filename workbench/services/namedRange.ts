// NamedRange: a name and the range it stands for.

import { Service } from '../bridge/service.ts';
import type { Range } from './range.ts';

/** What a named range asks of its spreadsheet. */
interface RangeNames {
  getRangeByName(name: string): Range | null;
  removeNamedRange(name: string): void;
}

export class NamedRange extends Service {
  override readonly service = 'NamedRange';

  constructor(
    readonly home: RangeNames,
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
