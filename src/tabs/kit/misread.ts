// A question about one cell whose text the column type alone could not judge.
import type { Problem, ProblemKind } from '../../domain/question.ts';
import { addressOf, type Header, type Schema, type Table } from './table.ts';

export function misreadCell<S extends Schema>(
  table: Table<S>,
  row: number,
  header: Header<S>,
  kind: ProblemKind,
  given: string,
): Problem {
  const cell = addressOf(table, row, header);
  return { kind, tab: table.tab, header, given, ...(cell ? { cell } : {}) };
}
