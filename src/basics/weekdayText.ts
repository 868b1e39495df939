// Weekdays as people type them: 月水金, 月・水・金曜日, 月〜土, 毎日; and as they read them best.
import { WEEKDAYS, type Weekday } from './isoDate.ts';
import { normalize } from './text.ts';

const RANGE = /^([月火水木金土日])[〜~～ー\-−–]([月火水木金土日])$/;

function range(from: Weekday, to: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => WEEKDAYS[(start + step) % 7] as Weekday);
}

/** The weekdays a text names, Monday first and each once; undefined where anything else stands in it. */
export function parseWeekdays(text: string): Weekday[] | undefined {
  const plain = normalize(text).replace(/曜日?|[、,，・/／\s]/g, '');
  if (plain === '毎日') return [...WEEKDAYS];
  const span = RANGE.exec(plain);
  const named = span ? range(span[1] as Weekday, span[2] as Weekday) : [...plain];
  if (named.length === 0 || named.some((day) => !WEEKDAYS.includes(day as Weekday))) return undefined;
  return WEEKDAYS.filter((day) => named.includes(day));
}

/** Days that follow each other as a span from three on: `月〜土`, `月・火・木〜土`. `days`: in the week's order. */
export function writeWeekdays(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}〜${run[run.length - 1]}` : run.join('・')))
    .join('・');
}
