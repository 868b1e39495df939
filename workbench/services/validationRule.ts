// Data validation between Apps Script's settings and the engine's rules.
import type { FDataValidation } from '@univerjs/sheets-data-validation/facade';
import type { Book } from '../engine/book.ts';
import { noValidation, type ValidationSettings } from './dataValidation.ts';

const REFUSES = 1;

export function engineRule(settings: ValidationSettings, book: Book): FDataValidation {
  const { kind, values, source, bounds, allowInvalid, help, showDropdown } = settings;
  const builder = book.parts.api.newDataValidation();
  if (kind === 'list') builder.requireValueInList([...values], false, showDropdown);
  if (kind === 'range' && source) builder.requireValueInRange(source.frange, false, showDropdown);
  if (kind === 'number') builder.requireNumberBetween(bounds[0], bounds[1]);
  if (kind === 'date') builder.requireDateBetween(new Date('1900-01-01'), new Date('9999-12-31'));
  if (kind === 'checkbox') builder.requireCheckbox();
  builder.setAllowInvalid(allowInvalid);
  builder.setOptions({ ...(help ? { prompt: help, showInputMessage: true } : {}), renderMode: 1 });
  return builder.build();
}

export function validationSettings({ rule }: FDataValidation): ValidationSettings {
  const formula = rule.formula1 ?? '';
  const isList = rule.type === 'list' && !formula.startsWith('=');
  return {
    ...noValidation,
    kind: isList ? 'list' : 'none',
    values: isList ? listValues(formula) : [],
    allowInvalid: rule.errorStyle !== REFUSES,
    help: rule.prompt ?? '',
  };
}

const listValues = (formula: string): string[] =>
  formula.startsWith('[') ? (JSON.parse(formula) as string[]) : formula.split(',');
