// A generated tab as plain data: values, looks and charts, ready to be written in a few batches.
import type { IsoDate } from '../domain/isoDate.ts';

/** A plain string is text; a formula or a date says so. */
export type ModelCell = string | number | boolean | { readonly date: IsoDate } | { readonly formula: string };

export interface TabModel {
  readonly name: string;
  readonly rows: readonly (readonly ModelCell[])[];
}
