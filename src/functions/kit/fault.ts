// Why a custom function cannot answer: a cause, worded once at the edge.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Span } from '../../rules/kit/schedule.ts';

export interface Bounds {
  readonly min?: number;
  /** Must be greater than this. */
  readonly above?: number;
  readonly whole?: boolean;
}

export type Cause =
  | { readonly kind: 'missing' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notNumber'; readonly given: string; readonly bounds: Bounds }
  | { readonly kind: 'notDate'; readonly given: string }
  | { readonly kind: 'unknownMark'; readonly given: string }
  | { readonly kind: 'unknownName'; readonly given: string; readonly nearest: readonly string[] }
  | {
      readonly kind: 'unknownDate';
      readonly given: IsoDate;
      readonly name: string;
      readonly spans: readonly Span[];
      readonly nearest?: readonly string[];
    }
  | { readonly kind: 'shape'; readonly given: Shape; readonly expected: Shape }
  | { readonly kind: 'rangeGiven' }
  | { readonly kind: 'noContribution'; readonly given: number }
  /** As a ratio, 18 for 1,800%. */
  | { readonly kind: 'tooFull'; readonly given: number }
  | { readonly kind: 'percentAddon'; readonly given: string; readonly perMille: number }
  | { readonly kind: 'noRate'; readonly given: string }
  | { readonly kind: 'notForLevel'; readonly given: string; readonly level: string }
  | { readonly kind: 'supportLevel'; readonly given: string };

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Where in the argument the cell stands, counted from 1; left out where the argument is one cell. */
export interface CellOfArgument {
  readonly row: number;
  readonly column: number;
  readonly shape: Shape;
}

/** Thrown by what reads or calculates; the argument may be left to the runner, which knows it. */
export class Fault extends Error {
  constructor(
    readonly reason: Cause,
    readonly argument: string | undefined = undefined,
    readonly place: CellOfArgument | undefined = undefined,
  ) {
    super(reason.kind);
  }
}
