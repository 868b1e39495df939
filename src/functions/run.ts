// Runs a custom function over cells and ranges: stretches, reads, and words what went wrong.
import type { Argument, Cell, Context } from './kit/argument.ts';
import type { CustomFunction, Table } from './kit/define.ts';
import { Fault, type Shape } from './kit/fault.ts';
import { customFunctions, type FunctionName } from './table.ts';
import { wordFault } from './wordFault.ts';

/** What a formula hands over: a cell, a range, or nothing where the argument is left out. */
export type Given = Cell | Table | null | undefined;

/** The answer for a cell or a range. Throws an Error with one line for the user. */
export function callCustomFunction(
  name: FunctionName,
  given: readonly Given[],
  context: Context,
): Cell | Table {
  try {
    return compute(customFunctions[name], given, context);
  } catch (error) {
    throw error instanceof Fault ? new Error(wordFault(name, error)) : error;
  }
}

interface RangeArgument {
  readonly at: number;
  readonly argument: Argument<unknown>;
  readonly range: Table;
}

function compute(
  { args, calculate }: CustomFunction,
  given: readonly Given[],
  context: Context,
): Cell | Table {
  const values: unknown[] = [];
  const ranges: RangeArgument[] = [];
  const blanks: Argument<unknown>[] = [];
  args.forEach((argument, at) => {
    const value = unwrap(given[at]);
    if (value === undefined && !argument.otherwise) throw new Fault({ kind: 'missing' }, argument.name);
    if (argument.gather) values[at] = gather(argument, isRange(value) ? value : [[value ?? '']]);
    else if (isRange(value)) ranges.push({ at, argument, range: value });
    else if (value !== undefined && value !== '') values[at] = readCell(argument, value);
    else if (argument.otherwise) values[at] = argument.otherwise(context);
    else blanks.push(argument);
  });
  if (ranges.length > 0) return stretch(calculate, values, ranges, blanks[0], context);
  const [blank] = blanks;
  if (!blank) return calculate(...values);
  if (blanks.length === args.filter(({ otherwise }) => !otherwise).length) return '';
  throw new Fault({ kind: 'blank' }, blank.name);
}

/**
 * Computes ranges of one shape element by element; single cells stand for every element. Where a cell that is
 * needed is blank, the answer is blank: an empty row, or one not yet filled in.
 */
function stretch(
  calculate: CustomFunction['calculate'],
  values: unknown[],
  ranges: readonly RangeArgument[],
  blank: Argument<unknown> | undefined,
  context: Context,
): Table {
  const shape = commonShape(ranges);
  const [first] = ranges;
  let current = first?.argument;
  let row = 0;
  let column = 0;
  /** False where the element is to stay blank. */
  const readElement = (): boolean => {
    for (const { at, argument, range } of ranges) {
      current = argument;
      const cell = range[row]?.[column] ?? '';
      if (cell !== '') values[at] = argument.read(cell);
      else if (argument.otherwise) values[at] = argument.otherwise(context);
      else return false;
    }
    if (blank) throw new Fault({ kind: 'blank' }, blank.name);
    return true;
  };
  const answers: Cell[][] = [];
  try {
    for (row = 0; row < shape.rows; row++) {
      const answer: Cell[] = [];
      for (column = 0; column < shape.columns; column++)
        answer.push(readElement() ? single(calculate(...values)) : '');
      answers.push(answer);
    }
  } catch (error) {
    // The blank argument is a single cell: it stands in no row of the others.
    if (error instanceof Fault && error.reason.kind === 'blank') throw error;
    throw located(error, current, { row: row + 1, column: column + 1, shape });
  }
  return answers;
}

/** A function that answers a table cannot answer one for each element. */
function single(answer: Cell | Table): Cell {
  if (!isRange(answer)) return answer;
  throw new Fault({ kind: 'rangeGiven' });
}

function gather(argument: Argument<unknown>, range: Table): unknown {
  const shape = shapeOf(range);
  const values: unknown[] = [];
  range.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === '') return;
      const place = { row: row + 1, column: column + 1, shape };
      try {
        values.push(argument.read(cell));
      } catch (error) {
        throw located(error, argument, place);
      }
    });
  });
  return argument.gather?.(values);
}

function readCell(argument: Argument<unknown>, cell: Cell): unknown {
  try {
    return argument.read(cell);
  } catch (error) {
    throw located(error, argument);
  }
}

function located(error: unknown, argument: Argument<unknown> | undefined, place?: Fault['place']): unknown {
  return error instanceof Fault ? new Fault(error.reason, error.argument ?? argument?.name, place) : error;
}

function commonShape(ranges: readonly RangeArgument[]): Shape {
  let expected: Shape | undefined;
  for (const { argument, range } of ranges) {
    const given = shapeOf(range);
    expected ??= given;
    if (given.rows !== expected.rows || given.columns !== expected.columns) {
      throw new Fault({ kind: 'shape', given, expected }, argument.name);
    }
  }
  return expected ?? { rows: 0, columns: 0 };
}

/** A range of one cell is that cell. */
function unwrap(given: Given): Cell | Table | undefined {
  if (given === null || given === undefined) return undefined;
  const [row] = isRange(given) ? given : [];
  return isRange(given) && given.length === 1 && row?.length === 1 ? row[0] : given;
}

const isRange = (given: unknown): given is Table => Array.isArray(given);
const shapeOf = (range: Table): Shape => ({ rows: range.length, columns: range[0]?.length ?? 0 });
