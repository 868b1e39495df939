// How many seats each sign on the free-seats page stands for: the one place that says so.

/** From most to least; a sign stands for `from` seats or more. */
export const SIGNS = [
  { sign: '◎', from: 3 },
  { sign: '○', from: 2 },
  { sign: '△', from: 1 },
  { sign: '×', from: 0 },
] as const;

export type Sign = (typeof SIGNS)[number]['sign'];

export const signOf = (free: number): Sign => SIGNS.find(({ from }) => free >= from)?.sign ?? '×';
