// Everything that could not be understood, each with its cell and what to do.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { Question } from '../../domain/question.ts';
import { questions as wordings } from '../../messages/ja/kit/questions.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, remark, TWO_LINES_PIXELS, WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';

const worded = (question: Question) => wordings[question.kind](question);

/** Numbered, so that people can talk about one. */
const list = (questions: readonly Question[]): Section => ({
  rows: questions.map((question, index) => [
    cell(index + 1, 'number'),
    ...across(worded(question), 'question', WIDTH - 1),
  ]),
  wide: [{ row: 1, column: 2, rows: questions.length, columns: WIDTH - 1 }],
  rowHeights: [{ row: 1, rows: questions.length, height: TWO_LINES_PIXELS }],
});

export function questions({ questions }: MonthReport): Section {
  const { heading, none } = words.questions;
  return block(heading(questions.length), questions.length === 0 ? remark(none, 'text') : list(questions));
}
