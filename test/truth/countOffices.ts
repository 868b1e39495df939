// Counts what happened with each referral office in a month: by the date of each step.
import type { Workbook } from 'exceljs';
import { date, readTab, text } from './readTab.ts';

type OfficeMonth = { contacts: number; referrals: number; trials: number; contracts: number };

export function countOffices(book: Workbook, month: string): Map<string, OfficeMonth> {
  const offices = new Map<string, OfficeMonth>();
  for (const row of readTab(book, '営業先', '営業先ID'))
    offices.set(text(row, '営業先ID'), { contacts: 0, referrals: 0, trials: 0, contracts: 0 });
  for (const row of readTab(book, '営業記録', '記録ID')) {
    const office = offices.get(text(row, '営業先ID'));
    if (office && date(row, '日付')?.startsWith(month)) office.contacts++;
  }
  for (const row of readTab(book, '紹介', '紹介ID')) {
    const office = offices.get(text(row, '営業先ID'));
    if (!office) continue;
    if (date(row, '受付日')?.startsWith(month)) office.referrals++;
    if (date(row, '体験日')?.startsWith(month)) office.trials++;
    if (date(row, '契約日')?.startsWith(month)) office.contracts++;
  }
  return offices;
}
