// Everything that could not be understood, each with its cell and what to do.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { Problem } from '../../domain/question.ts';
import { problems as wordings } from '../../messages/ja/kit/questions.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';

/** Two lines of text. */
const ROW_PIXELS = 34;

const worded = (problem: Problem) => wordings[problem.kind](problem);

export function questions({ problems }: MonthReport): Section {
  const { heading, none } = words.questions;
  if (problems.length === 0) {
    return { rows: [across(heading(0), 'heading', WIDTH), [cell(none, 'text')], []] };
  }
  return {
    rows: [
      across(heading(problems.length), 'heading', WIDTH),
      ...problems.map((problem, index) => [
        cell(index + 1, 'number'),
        ...across(worded(problem), 'question', WIDTH - 1),
      ]),
      [],
    ],
    wide: [{ row: 2, column: 2, rows: problems.length, columns: WIDTH - 1 }],
    rowHeights: [{ row: 2, rows: problems.length, height: ROW_PIXELS }],
  };
}
