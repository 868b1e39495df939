// The lines of a client's month, and the corrections that explain what was not counted as written.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Dated, Span } from '../../rules/kit/schedule.ts';
import { isUnsourced } from '../../rules/kit/schedule.ts';

export interface Line {
  readonly kind: 'base' | 'support' | 'adjustment' | 'addon' | 'treatment';
  readonly name: string;
  /** Units of one; negative for a deduction. */
  readonly value: number;
  readonly count: number;
  /** value x count. */
  readonly units: number;
  /** Where the value is a share of other lines: per mille. */
  readonly perMille?: number;
  /** The figure behind it was found in no publication. */
  readonly unsourced: boolean;
}

export type Correction =
  /** Written more often than the cap allows. */
  | {
      readonly kind: 'cap';
      readonly name: string;
      readonly per: 'visit' | 'month';
      readonly limit: number;
      readonly written: number;
    }
  /** Written more often than the client came, in visits or, where it counts once a day, in days. */
  | {
      readonly kind: 'moreThanVisits';
      readonly name: string;
      readonly written: number;
      readonly per: 'visit' | 'day';
      readonly visits: number;
    }
  /** Not counted beside an add-on of the same group. */
  | { readonly kind: 'rival'; readonly name: string; readonly kept: string }
  /** Of a group that may alternate by day: one was kept for the month. */
  | { readonly kind: 'oneForMonth'; readonly name: string; readonly kept: string }
  /** Not counted beside one that stands for it too. */
  | { readonly kind: 'onlyOne'; readonly name: string; readonly kept: string }
  /** Not claimed in a month that carries this adjustment. */
  | { readonly kind: 'barred'; readonly name: string; readonly by: string }
  /** Claimed by 共生型 places alone. */
  | { readonly kind: 'sharedOnly'; readonly name: string }
  /** Counted with fewer units beside another add-on. */
  | { readonly kind: 'reduced'; readonly name: string; readonly beside: string; readonly units: number }
  /** Only once in several months: which month is not known, so it is in none. */
  | { readonly kind: 'leftOut'; readonly name: string; readonly months: number }
  | { readonly kind: 'twice'; readonly name: string }
  | { readonly kind: 'notForSupport'; readonly name: string }
  | { readonly kind: 'notForCare'; readonly name: string }
  /** 総合事業 in a month that the contract begins or ends in the middle of. */
  | { readonly kind: 'paidByDay'; readonly name: string }
  /** 総合事業 by visit, with more visits than its units hold for. */
  | { readonly kind: 'paidByMonth'; readonly name: string; readonly limit: number }
  | {
      readonly kind: 'noRule';
      readonly name: string;
      readonly date: IsoDate;
      readonly spans: readonly Span[];
    };

/** Figures of single visits, gathered into lines in the order in which they first came. */
export class Tally {
  private readonly lines = new Map<string, Line>();

  add(
    kind: Line['kind'],
    name: string,
    value: number,
    figure: Pick<Dated<unknown>, 'sources'>,
    count = 1,
  ): void {
    const key = `${kind} ${name} ${value}`;
    const sum = (this.lines.get(key)?.count ?? 0) + count;
    this.lines.set(key, {
      kind,
      name,
      value,
      count: sum,
      units: value * sum,
      unsourced: isUnsourced(figure),
    });
  }

  list(): Line[] {
    return [...this.lines.values()];
  }
}

export const unitsOf = (lines: readonly Line[]): number => lines.reduce((sum, { units }) => sum + units, 0);

/** The same correction is noted once, however many visits it touches. */
export function note(corrections: Correction[], correction: Correction): void {
  const { kind, name } = correction;
  if (!corrections.some((known) => known.kind === kind && known.name === name)) corrections.push(correction);
}
