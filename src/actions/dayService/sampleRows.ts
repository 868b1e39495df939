// A small invented day service, tab by tab: by rule and without chance, so that one day always gives the same.
import { addDays, addMonths, firstDay, type IsoDate, lastDay, monthOf } from '../../basics/isoDate.ts';
import { toKatakana } from '../../basics/kana.ts';
import { WAYS } from '../../domain/outreach/contacts/contact.ts';
import { OFFICE_KINDS } from '../../domain/outreach/offices/office.ts';
import { sample as words } from '../../messages/ja/dayService/sample.ts';
import { setUp } from '../../messages/ja/dayService/setUp.ts';
import { CLIENTS } from '../../tabs/dayService/clients.ts';
import { CLOSURES } from '../../tabs/dayService/closures.ts';
import { COSTS } from '../../tabs/dayService/costs.ts';
import { SETTINGS } from '../../tabs/dayService/settings.ts';
import { UNITS } from '../../tabs/dayService/units.ts';
import type { WriteCell } from '../../tabs/kit/grid.ts';
import type { Header, Schema } from '../../tabs/kit/table.ts';
import { CONTACTS } from '../../tabs/outreach/contacts.ts';
import { OFFICES } from '../../tabs/outreach/offices.ts';
import { REFERRALS } from '../../tabs/outreach/referrals.ts';
import { type Rows, settingRows } from './tabs.ts';

const WEEKDAYS = ['月水金', '火木土', '月木', '月火木金', '水金', '火水土', '月水木金', '火金', '月火水木金'];
const LEVELS = ['要介護1', '要介護2', '要介護3', '要介護1', '要支援2', '要介護4'];
const BANDS = ['7〜8時間', '7〜8時間', '6〜7時間'];
const CAPACITY = 10;

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const id = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, '0')}`;
const on = (date: IsoDate): WriteCell => ({ date });

/** Each value under its header; what is not named stays blank. */
export const rowOf = <S extends Schema>(
  { columns }: S,
  cells: { readonly [H in Header<S>]?: WriteCell },
): WriteCell[] => Object.keys(columns).map((header) => cells[header as Header<S>] ?? '');

export function sampleRows(today: IsoDate): Map<Schema, Rows> {
  const month = monthOf(today);
  const before = addMonths(month, -1);
  const year = Number(month.slice(0, 4));
  const newest = words.given.length - 1;
  const office = (index: number) => ({ 営業先ID: id('E', index), 事業所名: pick(words.offices, index) });
  return new Map<Schema, Rows>([
    [SETTINGS, settingRows(words.settings)],
    [
      UNITS,
      [
        rowOf(UNITS, {
          単位名: setUp.unit,
          定員: CAPACITY,
          営業曜日: '月火水木金土',
          提供時間: pick(BANDS, 0),
        }),
      ],
    ],
    [
      CLOSURES,
      [`${year}-12-31`, `${year + 1}-01-01`].map((date) =>
        rowOf(CLOSURES, { 日付: on(date), 種別: '休業', 理由: words.closed }),
      ),
    ],
    [COSTS, words.costs.map(([区分, 費目, 金額, 単位]) => rowOf(COSTS, { 区分, 費目, 金額, 単位 }))],
    [
      CLIENTS,
      words.given.map((given, index) =>
        rowOf(CLIENTS, {
          利用者ID: id('K', index),
          氏名: `${words.family} ${given}`,
          フリガナ: `${words.familyKana} ${toKatakana(given)}`,
          要介護度: pick(LEVELS, index),
          利用曜日: pick(WEEKDAYS, index),
          単位名: setUp.unit,
          提供時間: pick(BANDS, index),
          居宅介護支援事業所: pick(words.offices, index % 2),
          担当ケアマネ: pick(words.managers, index % 2),
          送り出し支援: index % 5 === 4 ? 'なし' : 'あり',
          利用開始日: on(
            index === newest
              ? addDays(firstDay(month), 2)
              : addDays(firstDay(addMonths(month, -14)), index * 9),
          ),
          利用終了日: index === newest - 1 ? on(lastDay(before)) : '',
        }),
      ),
    ],
    [
      OFFICES,
      words.offices.map((_, index) =>
        rowOf(OFFICES, {
          ...office(index),
          種別: pick([OFFICE_KINDS[0], ...OFFICE_KINDS], index),
          担当者名: pick(words.managers, index),
          電話番号: `000-0000-010${index}`,
          FAX番号: `000-0000-020${index}`,
          連絡方法: pick(WAYS, index),
        }),
      ),
    ],
    [
      CONTACTS,
      words.results.map((結果, index) =>
        rowOf(CONTACTS, {
          ...office(index),
          記録ID: id('R', index),
          日付: on(addDays(firstDay(before), 3 + index * 6)),
          方法: pick(WAYS, index),
          伝えた内容: pick(words.told, index),
          結果,
        }),
      ),
    ],
    [
      REFERRALS,
      [
        rowOf(REFERRALS, {
          ...office(0),
          紹介ID: id('S', 0),
          受付日: on(addDays(firstDay(before), 8)),
          状態: '契約',
          体験日: on(addDays(firstDay(before), 20)),
          契約日: on(addDays(firstDay(month), 2)),
          利用者ID: id('K', newest),
        }),
      ],
    ],
  ]);
}
