// DataValidation and its builder: lists, ranges of choices, numbers, dates and checkboxes.
import type { FRange } from '@univerjs/sheets/facade';
import { Service } from '../bridge/service.ts';

/** The range of the choices, as the engine holds it. */
interface ChoicesRange {
  readonly frange: FRange;
}

export interface ValidationSettings {
  readonly kind: 'list' | 'range' | 'number' | 'date' | 'checkbox' | 'none';
  readonly values: readonly string[];
  readonly source?: ChoicesRange;
  readonly bounds: readonly [number, number];
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string;
}

export const noValidation: ValidationSettings = {
  kind: 'none',
  values: [],
  bounds: [0, 0],
  allowInvalid: true,
  showDropdown: true,
  help: '',
};

export class DataValidation extends Service {
  override readonly service: string = 'DataValidation';

  constructor(public settings: ValidationSettings) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.settings.allowInvalid;
  }
  getHelpText(): string | null {
    return this.settings.help || null;
  }
  getCriteriaValues(): unknown[] {
    const { kind, values, source, showDropdown, bounds } = this.settings;
    if (kind === 'list') return [[...values], showDropdown];
    if (kind === 'range') return [source, showDropdown];
    return kind === 'number' ? [...bounds] : [];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.settings);
  }
}

export class DataValidationBuilder extends DataValidation {
  override readonly service = 'DataValidationBuilder';

  constructor(settings: ValidationSettings = noValidation) {
    super(settings);
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    return this.#with({ kind: 'list', values: values.map(String), showDropdown });
  }
  requireValueInRange(source: ChoicesRange, showDropdown = true): this {
    return this.#with({ kind: 'range', source, showDropdown });
  }
  requireNumberBetween(low: number, high: number): this {
    return this.#with({ kind: 'number', bounds: [low, high] });
  }
  requireNumberGreaterThanOrEqualTo(low: number): this {
    return this.#with({ kind: 'number', bounds: [low, Number.MAX_SAFE_INTEGER] });
  }
  requireDate(): this {
    return this.#with({ kind: 'date' });
  }
  requireCheckbox(): this {
    return this.#with({ kind: 'checkbox' });
  }
  setAllowInvalid(allowInvalid: boolean): this {
    return this.#with({ allowInvalid });
  }
  setHelpText(help: string): this {
    return this.#with({ help });
  }
  build(): DataValidation {
    return new DataValidation(this.settings);
  }

  #with(change: Partial<ValidationSettings>): this {
    this.settings = { ...this.settings, ...change };
    return this;
  }
}
