// Figures of October 2026 counted by eye on the printed attendance tab, against the naive count.
import { expect, it } from 'vitest';
import { countMonth, type Figure } from './countMonth.ts';
import { readBook } from './readTab.ts';
import { sampleXlsx } from './sample.ts';

const book = await readBook(sampleXlsx());
const october = countMonth(book, '2026-10');
const figure = (section: Figure['section'], target: string, key: string) =>
  october.find((each) => each.section === section && each.target === target && each.key === key)?.value;

it('counts the Thursdays as 16 + 17 + 16 + 19 + 17 visits', () => {
  const thursdays = [1, 8, 15, 22, 29].map((day) =>
    figure('日', `2026-10-${String(day).padStart(2, '0')}`, 'visits'),
  );
  expect(thursdays).toEqual([16, 17, 16, 19, 17]);
  expect(figure('曜日', '木', 'visits')).toBe(85);
});

it('counts 23 absences, 10 make-ups and 17 extras, 15 of them on the special Sunday', () => {
  expect(figure('全体', '', 'absences')).toBe(23);
  expect(figure('全体', '', 'makeup_visits')).toBe(10);
  expect(figure('全体', '', 'extra_visits')).toBe(17);
  expect(figure('日', '2026-10-25', 'visits')).toBe(15);
});

it('counts 28 operating days: 31 less four Sundays, plus the special one', () => {
  expect(figure('全体', '', 'operating_days')).toBe(28);
  expect(figure('全体', '', 'capacity_days')).toBe(560);
});

it('counts 436 visits: 409 ○, 10 振 and 17 追', () => {
  expect(figure('全体', '', 'visits')).toBe(436);
});

it('leaves two seats on Thursdays, for which 18 clients have a contract at the end of the month', () => {
  expect(figure('曜日', '木', 'free_seats')).toBe(2);
});

it('adds up the fixed costs in force in October', () => {
  // 人件費, 家賃, リース料, 水道光熱費 from October, 通信費, 保険料; 雑費 is no number and 研修費 was in September.
  expect(figure('全体', '', 'fixed_costs')).toBe(3_100_000 + 320_000 + 128_000 + 142_000 + 28_000 + 36_000);
});
