// A small place with two offices, one contact, and a referral in each state.
import { type MemoryBook, memoryBook } from './memoryBook.ts';

export const OFFICE_HEADERS = [
  '営業先ID',
  '種別',
  '事業所名',
  '担当者名',
  '電話番号',
  'FAX番号',
  'メール',
  '連絡方法',
  '連絡間隔(日)',
  '最終接触日',
  '次回予定日',
  '状態',
  'メモ',
];
export const REFERRAL_HEADERS = [
  '紹介ID',
  '受付日',
  '営業先ID',
  '事業所名',
  '担当者名',
  '状態',
  '見学日',
  '体験日',
  '契約日',
  '不成立理由',
  '困難ケース',
  '利用者ID',
  'メモ',
];
const CLIENT_HEADERS = [
  '利用者ID',
  '氏名',
  'フリガナ',
  '要介護度',
  '利用曜日',
  '居宅介護支援事業所',
  '担当ケアマネ',
  '利用開始日',
  '利用終了日',
];

export const OWN = 'うちの列';

export const smallPlace = (): MemoryBook =>
  memoryBook({
    設定: [
      ['項目', '値'],
      ['連絡間隔(日)', '45'],
    ],
    営業先: [
      [...OFFICE_HEADERS, OWN],
      [
        'K-001',
        '居宅介護支援事業所',
        '青空ケアプラン',
        '見本 花子',
        '03-1111-2222',
        '',
        '',
        'メールを優先',
        14,
        '2026-10-01',
        '2026-10-15',
        '継続中',
        'ケアマネ3名',
        '触らない',
      ],
      ['K-012', '医療機関', '例示クリニック', '', '', '', '', '', '', '', '', '', '', '触らない'],
    ],
    営業記録: [
      ['記録ID', '日付', '営業先ID', '方法', '面会者', '伝えた内容', '結果', '次回予定日', '記録者', 'メモ'],
      ['R1', '2026-10-01', 'K-001', '訪問', '見本 花子', '定員、特色', '検討中', '2026-10-15', '星野', ''],
    ],
    紹介: [
      REFERRAL_HEADERS,
      [
        'R-001',
        '2026-10-01',
        'K-001',
        '青空ケアプラン',
        '見本 花子',
        '相談',
        '',
        '',
        '',
        '',
        '',
        '',
        '週2回',
      ],
      [
        'R-002',
        '2026-09-01',
        'K-001',
        '青空ケアプラン',
        '見本 花子',
        '契約',
        '2026-09-05',
        '',
        '2026-09-20',
        '',
        '○',
        '',
        '',
      ],
    ],
    利用者: [CLIENT_HEADERS, ['C07', '見本 一郎', '', '要介護2', '月水', '', '', '2026-04-01', '']],
    欠席記録: [
      ['日付', '利用者ID', '氏名'],
      ['2026-10-01', 'C08', '去った人'],
    ],
  });

/** A row of a tab by header. */
export function rowsOf(book: MemoryBook, tab: string): Record<string, unknown>[] {
  const [headers = [], ...rows] = book.tabs[tab] ?? [];
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])));
}
