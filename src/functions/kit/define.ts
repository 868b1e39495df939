// The shape of a custom function: its arguments as data, its calculation as a plain function.
import type { Argument, Cell } from './argument.ts';

export type Table = readonly (readonly Cell[])[];

export interface CustomFunction<ArgumentName extends string = string> {
  readonly args: readonly Argument<unknown, ArgumentName>[];
  /** `values` as the arguments read them, in their order. */
  readonly calculate: (...values: readonly unknown[]) => Cell | Table;
}

type ValueOf<A> = A extends Argument<infer T> ? T : never;

/** Ties the types of the arguments to those of the calculation, and keeps their names for the words. */
export function define<const A extends readonly Argument<unknown>[]>(
  args: A,
  calculate: (...values: { [K in keyof A]: ValueOf<A[K]> }) => Cell | Table,
): CustomFunction<A[number]['name']> {
  return { args, calculate: calculate as CustomFunction['calculate'] };
}
