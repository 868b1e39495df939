// Everything that could not be understood, each with its cell and what to do.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { Question } from '../../domain/question.ts';
import { questions as wordings } from '../../messages/ja/kit/questions.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';

/** Two lines of text. */
const ROW_PIXELS = 34;

const worded = (question: Question) => wordings[question.kind](question);

export function questions({ questions }: MonthReport): Section {
  const { heading, none } = words.questions;
  if (questions.length === 0) {
    return { rows: [across(heading(0), 'heading', WIDTH), [cell(none, 'text')], []] };
  }
  return {
    rows: [
      across(heading(questions.length), 'heading', WIDTH),
      ...questions.map((question, index) => [
        cell(index + 1, 'number'),
        ...across(worded(question), 'question', WIDTH - 1),
      ]),
      [],
    ],
    wide: [{ row: 2, column: 2, rows: questions.length, columns: WIDTH - 1 }],
    rowHeights: [{ row: 2, rows: questions.length, height: ROW_PIXELS }],
  };
}
