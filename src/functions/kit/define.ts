// The shape of a custom function: its arguments as data, its calculation as a plain function.
import type { Argument, Cell } from './argument.ts';

export type Table = readonly (readonly Cell[])[];

export interface CustomFunction {
  readonly name: string;
  readonly args: readonly Argument<unknown>[];
  /** `values` as the arguments read them, in their order. */
  readonly calculate: (values: readonly unknown[]) => Cell | Table;
}

type Arguments<T extends readonly unknown[]> = { readonly [K in keyof T]: Argument<T[K]> };

/** Ties the types of the arguments to those of the calculation. */
export function define<T extends readonly unknown[]>(
  name: string,
  args: Arguments<T>,
  calculate: (...values: T) => Cell | Table,
): CustomFunction {
  const list = args as readonly Argument<unknown>[];
  return { name, args: list, calculate: (values) => calculate(...(values as unknown as T)) };
}
