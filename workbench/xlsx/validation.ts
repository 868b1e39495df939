// Input rules (drop-down lists and others) between an .xlsx file and the engine.
import type { DataValidation } from 'exceljs';
import { columnLetters, parseA1 } from '../services/a1.ts';

/** The engine's own form of a rule, as far as a file holds it. */
export interface Rule {
  readonly uid: string;
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly ranges: readonly RuleRange[];
  readonly errorStyle: number;
  readonly allowBlank?: boolean;
  readonly prompt?: string;
  readonly showInputMessage?: boolean;
  readonly renderMode?: number;
  readonly showDropDown?: boolean;
}

export interface RuleRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const REFUSES = 1;
const WARNS = 2;

/** exceljs hands a rule out once for every cell; here a rule is one again, over rectangles. */
export function readRules(model: Readonly<Record<string, DataValidation>>): Rule[] {
  const cells = new Map<string, { rule: DataValidation; places: [number, number][] }>();
  for (const [address, rule] of Object.entries(model)) {
    const key = JSON.stringify(rule);
    const group = cells.get(key) ?? { rule, places: [] };
    const { row, column, rows, columns } = parseA1(address.replace(/^range:/, ''), 1_048_576, 16_384);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) group.places.push([row - 1 + r, column - 1 + c]);
    cells.set(key, group);
  }
  return [...cells.values()].map(({ rule, places }, index) =>
    readRule(rule, rectangles(places), `rule${index + 1}`),
  );
}

function readRule(rule: DataValidation, ranges: RuleRange[], uid: string): Rule {
  const [first, second] = (rule.formulae ?? []).map((formula: unknown) => formulaText(rule.type, formula));
  return {
    uid,
    type: rule.type,
    ranges,
    errorStyle: rule.showErrorMessage && (rule.errorStyle ?? 'stop') === 'stop' ? REFUSES : WARNS,
    renderMode: 1,
    showDropDown: true,
    ...(rule.operator ? { operator: rule.operator } : {}),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    ...(rule.prompt ? { prompt: rule.prompt, showInputMessage: true } : {}),
  };
}

function formulaText(type: string, formula: unknown): string {
  if (formula instanceof Date) return String(formula.getTime() / 86_400_000 + 25_569);
  const text = String(formula);
  if (type !== 'list') return text;
  const quoted = /^"([\s\S]*)"$/.exec(text)?.[1];
  return quoted === undefined ? `=${text}` : JSON.stringify(quoted.replaceAll('""', '"').split(','));
}

/** Runs within a row first, then equal runs of neighbouring rows together. */
function rectangles(places: readonly [number, number][]): RuleRange[] {
  const rows = new Map<number, number[]>();
  for (const [row, column] of places) rows.set(row, [...(rows.get(row) ?? []), column]);
  const open = new Map<
    string,
    { startRow: number; endRow: number; startColumn: number; endColumn: number }
  >();
  const done: RuleRange[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    for (const [startColumn, endColumn] of runs(rows.get(row) ?? [])) {
      const key = `${startColumn}-${endColumn}`;
      const above = open.get(key);
      if (above?.endRow === row - 1) {
        above.endRow = row;
        continue;
      }
      const started = { startRow: row, endRow: row, startColumn, endColumn };
      open.set(key, started);
      done.push(started);
    }
  }
  return done;
}

function runs(columns: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}

export function writeRules(rules: readonly Rule[]): [string, DataValidation][] {
  return rules.flatMap((rule) => {
    const written = writeRule(rule);
    if (!written) return [];
    return rule.ranges.map(({ startRow, endRow, startColumn, endColumn }): [string, DataValidation] => [
      `${columnLetters(startColumn + 1)}${startRow + 1}:${columnLetters(endColumn + 1)}${endRow + 1}`,
      written,
    ]);
  });
}

const types: readonly string[] = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'];

function writeRule(rule: Rule): DataValidation | undefined {
  if (!types.includes(rule.type)) return undefined;
  const formulae = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined);
  return {
    type: rule.type as DataValidation['type'],
    formulae: rule.type === 'list' ? formulae.slice(0, 1).map(listText) : formulae,
    allowBlank: true,
    showErrorMessage: rule.errorStyle === REFUSES,
    ...(rule.operator ? { operator: rule.operator as DataValidation['operator'] } : {}),
    ...(rule.prompt ? { prompt: rule.prompt, showInputMessage: true } : {}),
  } as DataValidation;
}

function listText(formula: string): string {
  if (formula.startsWith('=')) return formula.slice(1);
  const values = formula.startsWith('[') ? (JSON.parse(formula) as string[]) : formula.split(',');
  return `"${values.join(',').replaceAll('"', '""')}"`;
}
