// Counts what happened with each referral office: the month's steps by their dates, and how the referrals of twelve
// months went on. Written from the guide alone, for a finished month.
import type { Workbook } from 'exceljs';
import { datesOf } from './dayService.ts';
import { date, readTab, type TabRow, text } from './readTab.ts';

interface Counted {
  section: '営業先' | '営業先種別' | '営業';
  target: string;
  values: Record<string, number>;
}

const WAY_KEYS: Record<string, string> = {
  訪問: 'contacts_visit',
  電話: 'contacts_phone',
  FAX: 'contacts_fax',
  メール: 'contacts_mail',
  '研修・事例検討会': 'contacts_training',
};

/** `2026-10` -> `2025-11`: the first of twelve months. */
function elevenMonthsBefore(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  return number === 12 ? `${year}-01` : `${year - 1}-${number + 1 < 10 ? '0' : ''}${number + 1}`;
}

/** 1 for 相談 only, 4 for 契約. The sample dates every step, or leaves it out. */
function reached(row: TabRow, lastDay: string): number {
  const on = (header: string) => (date(row, header) ?? '9999') <= lastDay;
  if (on('契約日')) return 4;
  if (on('体験日')) return 3;
  return on('見学日') ? 2 : 1;
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const at = Math.floor(values.length / 2);
  if (values.length % 2 === 1) return values[at] ?? 0;
  return ((values[at - 1] ?? 0) + (values[at] ?? 0)) / 2;
}

function countThese(book: Workbook, month: string, visitsOf: (id: string) => number, ids: Set<string>) {
  const values: Record<string, number> = { contacts: 0, referrals: 0, trials: 0, contracts: 0 };
  const add = (key: string, count = 1) => {
    if (count > 0) values[key] = (values[key] ?? 0) + count;
  };
  for (const row of readTab(book, '営業記録', '記録ID')) {
    if (!ids.has(text(row, '営業先ID')) || !date(row, '日付')?.startsWith(month)) continue;
    add('contacts');
    add(WAY_KEYS[text(row, '方法')] ?? 'contacts_unnamed');
  }
  const lastDay = datesOf(month).at(-1) ?? '';
  const days: number[] = [];
  const people = new Set<string>();
  let [talks, tours, trials, contracts] = [0, 0, 0, 0];
  for (const row of readTab(book, '紹介', '紹介ID')) {
    if (!ids.has(text(row, '営業先ID'))) continue;
    const received = date(row, '受付日') ?? '';
    if (received.startsWith(month)) add('referrals');
    if (date(row, '体験日')?.startsWith(month)) add('trials');
    if (date(row, '契約日')?.startsWith(month)) add('contracts');
    const steps = reached(row, lastDay);
    if (steps === 4) people.add(text(row, '利用者ID'));
    if (received.slice(0, 7) < elevenMonthsBefore(month) || received > lastDay) continue;
    talks++;
    if (steps >= 2) tours++;
    if (steps >= 3) trials++;
    if (steps === 4) {
      contracts++;
      days.push((Date.parse(date(row, '契約日') ?? '') - Date.parse(received)) / 86_400_000);
    }
  }
  for (const id of people) {
    add('visits_from_referrals', visitsOf(id));
    if (visitsOf(id) > 0) add('clients_from_referrals');
  }
  add('referrals_12_months', talks);
  add('tours_12_months', tours);
  add('trials_12_months', trials);
  add('contracts_12_months', contracts);
  if (talks > 0) values['tour_rate_12_months'] = tours / talks;
  if (tours > 0) values['trial_rate_12_months'] = trials / tours;
  if (trials > 0) values['contract_rate_12_months'] = contracts / trials;
  if (days.length > 0) values['days_to_contract'] = middle(days);
  return values;
}

export function countOffices(book: Workbook, month: string, visitsOf: (id: string) => number): Counted[] {
  const counted: Counted[] = [];
  const all = new Set<string>();
  const kinds = new Map<string, Set<string>>();
  for (const row of readTab(book, '営業先', '営業先ID')) {
    const id = text(row, '営業先ID');
    const kind = text(row, '種別');
    all.add(id);
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id));
    const values = countThese(book, month, visitsOf, new Set([id]));
    counted.push({ section: '営業先', target: id, values });
  }
  for (const [kind, ids] of kinds)
    counted.push({ section: '営業先種別', target: kind, values: countThese(book, month, visitsOf, ids) });
  counted.push({ section: '営業', target: '', values: countThese(book, month, visitsOf, all) });
  return counted;
}
