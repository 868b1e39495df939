// kado report: the month's report of a workbook file.
import type { HeadlessWorkbench } from '../headless.ts';
import { CliFailure } from './failure.ts';
import { writeOutput } from './files.ts';
import { messages } from './messages.ts';
import { runOrFail, withWorkbench } from './open.ts';
import { parseOptions } from './options.ts';
import { toCsv, valueText } from './text.ts';

const DATA_TAB = '月次データ';
const MONTH_HEADER = '年月';

export async function report(args: readonly string[]): Promise<string> {
  const { words, values, flags } = parseOptions(args, {
    values: ['--month', '--as-of', '--out', '--locale'],
    flags: ['--csv'],
  });
  const [file, extra] = words;
  if (file === undefined) throw new CliFailure(messages.noInput);
  if (extra !== undefined) throw new CliFailure(messages.tooMany(extra));
  const month = values['--month'];
  if (month === undefined) throw new CliFailure(messages.noMonth);
  const asOf = values['--as-of'];
  const out = values['--out'];
  return withWorkbench({ file, locale: values['--locale'] }, async (workbench) => {
    await runOrFail(workbench, 'createMonthReport', asOf === undefined ? [month] : [month, asOf]);
    const printed = flags.has('--csv')
      ? monthCsv(workbench, month)
      : out === undefined
        ? reportText(workbench, month)
        : '';
    if (out !== undefined) await writeOutput(out, await workbench.toXlsx());
    return printed;
  });
}

function monthCsv({ spreadsheet, workbench }: HeadlessWorkbench, month: string): string {
  if (!spreadsheet.tabs().includes(DATA_TAB)) throw new CliFailure(messages.noTab(DATA_TAB));
  const rows = spreadsheet
    .values(DATA_TAB)
    .map((row) => row.map((value) => valueText(value, workbench.book.timeZone)));
  const header = rows.findIndex((row) => row.includes(MONTH_HEADER));
  const column = rows[header]?.indexOf(MONTH_HEADER) ?? -1;
  return toCsv(rows.filter((row, index) => index === header || (index > header && row[column] === month)));
}

/** The report and behind it its appendix. */
const reportText = (workbench: HeadlessWorkbench, month: string): string =>
  ['月次報告', '月次資料'].map((name) => tabText(workbench, `${name} ${month}`)).join('\n');

function tabText({ spreadsheet }: HeadlessWorkbench, tab: string): string {
  if (!spreadsheet.tabs().includes(tab)) throw new CliFailure(messages.noTab(tab));
  const lines = spreadsheet.displayValues(tab).map((row) => row.filter((text) => text !== '').join('\t'));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
