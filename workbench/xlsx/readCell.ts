// One cell's content in an .xlsx file, in the engine's form.
import type { ICellData } from '@univerjs/core';
import type { Cell } from 'exceljs';
import { parseTyped } from '../engine/typed.ts';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** Days since 1899-12-30; the file's wall clock comes as the same digits in UTC. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

export function readCell(cell: Cell): ICellData {
  const formula = cell.formula as string | undefined;
  if (formula) return { f: `=${formula.replace(/_xl(?:fn|ws)\./g, '')}` };
  const { value } = cell;
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (value instanceof Date) return { v: serial(value), t: NUMBER };
  const text = plainText(value);
  if (text === '') return {};
  return { v: text, t: looksLikeOther(text) ? FORCED_TEXT : TEXT };
}

/** A text that would become something else if it were typed has to say that it is a text. */
const looksLikeOther = (text: string): boolean => parseTyped(text, 2000).kind !== 'text';

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { richText, text, error } = value as {
    richText?: { text: string }[];
    text?: unknown;
    error?: string;
  };
  if (richText) return richText.map((part) => part.text).join('');
  return text === undefined ? (error ?? '') : plainText(text);
}
