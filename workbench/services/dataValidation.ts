// DataValidation and its builder: lists, numbers, dates and checkboxes.
import type { FDataValidation } from '@univerjs/sheets-data-validation/facade';
import type { Book } from '../engine/book.ts';
import { Service } from './service.ts';

interface Settings {
  readonly kind: 'list' | 'range' | 'number' | 'date' | 'checkbox' | 'none';
  readonly values: readonly string[];
  readonly source: string;
  readonly bounds: readonly [number, number];
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string;
}

const REFUSES = 1;

const listValues = (formula: string): string[] =>
  formula.startsWith('[') ? (JSON.parse(formula) as string[]) : formula.split(',');

const initial: Settings = {
  kind: 'none',
  values: [],
  source: '',
  bounds: [0, 0],
  allowInvalid: true,
  showDropdown: true,
  help: '',
};

export class DataValidation extends Service {
  override readonly service: string = 'DataValidation';

  constructor(readonly settings: Settings) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.settings.allowInvalid;
  }
  getHelpText(): string | null {
    return this.settings.help || null;
  }
  getCriteriaValues(): unknown[] {
    return this.settings.kind === 'list' ? [[...this.settings.values], this.settings.showDropdown] : [];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.settings);
  }

  toRule(book: Book): FDataValidation {
    const { kind, values, source, bounds, allowInvalid, help, showDropdown } = this.settings;
    const builder = book.parts.api.newDataValidation();
    if (kind === 'list') builder.requireValueInList([...values], false, showDropdown);
    if (kind === 'range') builder.requireFormulaSatisfied(source);
    if (kind === 'number') builder.requireNumberBetween(bounds[0], bounds[1]);
    if (kind === 'date') builder.requireDateBetween(new Date(0), new Date(8.64e12));
    if (kind === 'checkbox') builder.requireCheckbox();
    builder.setAllowInvalid(allowInvalid);
    builder.setOptions({ ...(help ? { prompt: help, showInputMessage: true } : {}), renderMode: 1 });
    return builder.build();
  }
}

export class DataValidationBuilder extends DataValidation {
  override readonly service = 'DataValidationBuilder';

  constructor(private current: Settings = initial) {
    super(current);
  }

  static fromRule({ rule }: FDataValidation): DataValidation {
    const isList = rule.type === 'list' && !rule.formula1?.startsWith('=');
    return new DataValidation({
      ...initial,
      kind: isList ? 'list' : 'none',
      values: isList ? listValues(rule.formula1 ?? '') : [],
      allowInvalid: rule.errorStyle !== REFUSES,
      help: rule.prompt ?? '',
    });
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    return this.with({ kind: 'list', values: values.map(String), showDropdown });
  }
  requireNumberBetween(low: number, high: number): this {
    return this.with({ kind: 'number', bounds: [low, high] });
  }
  requireNumberGreaterThanOrEqualTo(low: number): this {
    return this.with({ kind: 'number', bounds: [low, Number.MAX_SAFE_INTEGER] });
  }
  requireDate(): this {
    return this.with({ kind: 'date' });
  }
  requireCheckbox(): this {
    return this.with({ kind: 'checkbox' });
  }
  setAllowInvalid(allowInvalid: boolean): this {
    return this.with({ allowInvalid });
  }
  setHelpText(help: string): this {
    return this.with({ help });
  }
  build(): DataValidation {
    return new DataValidation(this.current);
  }

  private with(change: Partial<Settings>): this {
    this.current = { ...this.current, ...change };
    return this;
  }
}
