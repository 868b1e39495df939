// A question about one cell whose text the column type alone could not judge.
import type { Question, QuestionKind } from '../../domain/question.ts';
import { addressOf, type Header, type Schema, type Table } from './table.ts';

export function misreadCell<S extends Schema>(
  table: Table<S>,
  row: number,
  header: Header<S>,
  kind: QuestionKind,
  given: string,
): Question {
  const cell = addressOf(table, row, header);
  return { kind, tab: table.tab, header, given, ...(cell ? { cell } : {}) };
}
