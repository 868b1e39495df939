// A referred person's way: how far it has come, how long it has waited, and what in it does not fit together.
import { compare } from '../../../basics/compare.ts';
import { daysBetween, type IsoDate } from '../../../basics/isoDate.ts';
import {
  FAILED,
  type ReferralDates,
  type ReferralState,
  STEP_DATES,
  STEPS,
  type StepDate,
  stepNamed,
} from './steps.ts';

export interface ReferralRow {
  /** As chosen; undefined where the cell is blank or not understood. */
  readonly state?: ReferralState | undefined;
  readonly dates: ReferralDates;
}

export interface StepDays {
  readonly state: ReferralState;
  readonly open: boolean;
  /** The last thing that has happened. */
  readonly since: IsoDate | undefined;
  /** The next thing that is agreed. */
  readonly ahead: StepDate | undefined;
  /** Days since then, 0 while something is agreed for today or later, and for what is closed. */
  readonly waitingDays: number;
}

/** Without a state that is understood, the dates tell how far it has come. */
export function wayOf({ state, dates }: ReferralRow, today: IsoDate): StepDays {
  const reached = [...STEPS].reverse().find(({ date }) => dates[date] !== undefined)?.name ?? '相談';
  const now = state ?? reached;
  const open = now !== '契約' && now !== FAILED;
  const past = Object.values(dates).filter((date) => date <= today);
  const [since] = past.sort().reverse();
  const ahead = open
    ? STEP_DATES.find((header) => (dates[header] ?? '') >= today && header !== '受付日')
    : undefined;
  const waitingDays = open && ahead === undefined && since !== undefined ? daysBetween(since, today) : 0;
  return { state: now, open, since, ahead, waitingDays };
}

/** Open ones first, the longest waiting at the top, agreed dates after them; then the closed, the latest first. */
export function byWaiting(a: StepDays, b: StepDays): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  const since = compare(a.since ?? '', b.since ?? '');
  return b.waitingDays - a.waitingDays || (a.open ? since : -since);
}

/** The first two neighbours of which the later step bears the earlier date. */
export function outOfOrder(dates: ReferralDates): { earlier: StepDate; later: StepDate } | undefined {
  let before: { header: StepDate; date: IsoDate } | undefined;
  for (const header of STEP_DATES) {
    const date = dates[header];
    if (date === undefined) continue;
    if (before && date < before.date) return { earlier: before.header, later: header };
    before = { header, date };
  }
  return undefined;
}

export type Oddity =
  | { readonly kind: 'order'; readonly earlier: StepDate; readonly later: StepDate }
  /** The state has been reached, and its day is not filled in. */
  | { readonly kind: 'noDate'; readonly header: StepDate }
  /** A contract is dated, and the state says something else. */
  | { readonly kind: 'contractDated' };

export function odditiesOf({ state, dates }: ReferralRow): Oddity[] {
  const order = outOfOrder(dates);
  const { date: header } = stepNamed(state === undefined || state === FAILED ? '相談' : state);
  return [
    ...(order ? [{ kind: 'order' as const, ...order }] : []),
    ...(dates[header] === undefined ? [{ kind: 'noDate' as const, header }] : []),
    ...(dates.契約日 !== undefined && state !== undefined && state !== '契約'
      ? [{ kind: 'contractDated' as const }]
      : []),
  ];
}

export interface Referral extends ReferralRow {
  readonly officeId: string;
  /** Who came of it, once there is a contract. */
  readonly clientId?: string | undefined;
}
