// How the Japanese words write days, months, numbers and lists.

export interface Span {
  readonly from: string;
  /** The last day; left out where none is known. */
  readonly to?: string;
}

/** `2026-10-05` -> `5` */
export const dayNumber = (date: string): number => Number(date.slice(8));

/** `2026-10-05` -> `10月5日` */
export const dayOf = (date: string): string => `${Number(date.slice(5, 7))}月${dayNumber(date)}日`;

/** `2026-10` -> `2026年10月` */
export const monthName = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** `2026-10-05` -> `2026年10月5日` */
export const fullDayOf = (date: string): string => `${monthName(date.slice(0, 7))}${dayNumber(date)}日`;

/** `2026-11-21` -> `令和8年11月21日` */
export const eraDayOf = (date: string): string => `令和${Number(date.slice(0, 4)) - 2018}年${dayOf(date)}`;

export const spanOf = ({ from, to }: Span): string =>
  `${fullDayOf(from)}から${to ? `${fullDayOf(to)}まで` : ''}`;

export const number = (amount: number): string => amount.toLocaleString('ja-JP');

export const list = (names: readonly string[]): string => names.join('、');

export const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('');
