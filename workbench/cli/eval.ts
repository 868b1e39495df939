// kado eval: formulas in an empty workbook.
import type { Evaluated } from '../runner/evaluate.ts';
import { CliFailure, oneLine } from './failure.ts';
import { messages } from './messages.ts';
import { withWorkbench } from './open.ts';
import { parseOptions } from './options.ts';
import { valueText } from './text.ts';

export async function evaluateFormulas(args: readonly string[]): Promise<string> {
  const { words: formulas, values } = parseOptions(args, { values: ['--locale'] });
  if (formulas.length === 0) throw new CliFailure(messages.noFormula);
  const wrong = formulas.find((formula) => !/^=./.test(formula));
  if (wrong !== undefined) throw new CliFailure(messages.notFormula(wrong));
  return withWorkbench({ locale: values['--locale'] }, async (workbench) => {
    const results = await workbench.evaluate(formulas);
    return results.map((result) => `${resultText(result, workbench.workbench.book.timeZone)}\n`).join('');
  });
}

function resultText(result: Evaluated, timeZone: string): string {
  if ('error' in result) return `${result.error} ${oneLine(result.message)}`.trim();
  return result.values
    .map((row) => row.map((value) => oneLine(valueText(value, timeZone))).join('\t'))
    .join('\n');
}
