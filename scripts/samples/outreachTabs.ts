// The three tabs of outreach: offices, the contacts with them, and referrals.
import type { Workbook } from 'exceljs';
import { STATES, STEP_DATES } from '../../src/domain/outreach/referrals/steps.ts';
import { utc } from './calendar.ts';
import type { Office } from './offices.ts';
import type { Contact, Referral } from './outreach.ts';
import { addTable, DATE, TEXT } from './sheet.ts';

const WAYS = ['訪問', '電話', 'FAX', 'メール', '研修・事例検討会'] as const;
const LATER = STEP_DATES.filter((header) => header !== '受付日');
const dateOrNull = (isoDate: string | null | undefined) => (isoDate ? utc(isoDate) : null);

function addOffices(book: Workbook, offices: readonly Office[], contacts: readonly Contact[]) {
  const rows = offices.map((office) => {
    const last = contacts.filter((contact) => contact.office === office).at(-1);
    return [
      office.id,
      office.kind,
      office.name,
      office.contact,
      office.phone,
      office.fax,
      office.mail,
      office.way,
      office.interval,
      dateOrNull(last?.date),
      dateOrNull(last?.next),
      last === undefined ? '未接触' : '継続中',
      office.note,
    ];
  });
  addTable(book, {
    name: '営業先',
    columns: [
      { header: '営業先ID', width: 9, format: TEXT },
      {
        header: '種別',
        width: 22,
        choices: ['居宅介護支援事業所', '地域包括支援センター', '医療機関', 'その他'],
      },
      { header: '事業所名', width: 30 },
      { header: '担当者名', width: 14 },
      { header: '電話番号', width: 16, format: TEXT },
      { header: 'FAX番号', width: 16, format: TEXT },
      { header: 'メール', width: 24 },
      { header: '連絡方法', width: 12, choices: WAYS },
      { header: '連絡間隔(日)', width: 12 },
      { header: '最終接触日', width: 13, format: DATE },
      { header: '次回予定日', width: 13, format: DATE },
      { header: '状態', width: 10 },
      { header: 'メモ', width: 30, wrapped: true },
    ],
    rows,
    frozenColumns: 3,
  });
}

function addContacts(book: Workbook, contacts: readonly Contact[]) {
  addTable(book, {
    name: '営業記録',
    columns: [
      { header: '記録ID', width: 9, format: TEXT },
      { header: '日付', width: 13, format: DATE },
      { header: '営業先ID', width: 9, format: TEXT },
      { header: '事業所名', width: 30 },
      { header: '方法', width: 18, choices: WAYS },
      { header: '面会者', width: 14 },
      { header: '伝えた内容', width: 32, wrapped: true },
      { header: '結果', width: 34, wrapped: true },
      { header: '次回予定日', width: 13, format: DATE },
      { header: '記録者', width: 12 },
      { header: 'メモ', width: 24, wrapped: true },
    ],
    rows: contacts.map(({ id, date, office, way, told, result, next, memo }) => [
      id,
      utc(date),
      office.id,
      office.name,
      way,
      office.contact,
      told,
      result,
      utc(next),
      '見本 太郎',
      memo,
    ]),
  });
}

function addReferrals(book: Workbook, referrals: readonly Referral[]) {
  addTable(book, {
    name: '紹介',
    columns: [
      { header: '紹介ID', width: 9, format: TEXT },
      { header: '受付日', width: 13, format: DATE },
      { header: '営業先ID', width: 9, format: TEXT },
      { header: '事業所名', width: 30 },
      { header: '担当者名', width: 14 },
      { header: '状態', width: 10, choices: STATES },
      ...LATER.map((header) => ({ header, width: 13, format: DATE })),
      { header: '不成立理由', width: 26 },
      { header: '困難ケース', width: 10 },
      { header: '利用者ID', width: 9, format: TEXT },
      { header: 'メモ', width: 34, wrapped: true },
    ],
    rows: referrals.map((referral) => [
      referral.id,
      dateOrNull(referral.dates.受付日),
      referral.office.id,
      referral.office.name,
      referral.office.contact,
      referral.state,
      ...LATER.map((header) => dateOrNull(referral.dates[header])),
      referral.lostReason,
      referral.difficult,
      referral.clientId,
      referral.note,
    ]),
  });
}

export function addOutreachTabs(
  book: Workbook,
  offices: readonly Office[],
  contacts: readonly Contact[],
  referrals: readonly Referral[],
) {
  addOffices(book, offices, contacts);
  addContacts(book, contacts);
  addReferrals(book, referrals);
}
