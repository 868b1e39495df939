// Invented referral offices.

export interface Office {
  id: string;
  kind: '居宅介護支援事業所' | '地域包括支援センター' | '医療機関' | 'その他';
  name: string;
  contact: string;
  phone: string;
  fax: string;
  mail: string;
  way: '訪問' | '電話' | 'FAX' | 'メール';
  interval: number;
  note: string;
}

const CARE_OFFICES = [
  '見本',
  '青空',
  '例示',
  '若葉',
  '北斗',
  '銀杏',
  '朝露',
  '夕凪',
  '白雲',
  '流星',
  '三日月',
  '南天',
  '水玉',
  '小石',
  '木洩日',
  '見晴',
  '星雲',
  '綿毛',
] as const;
const OTHERS = [
  ['地域包括支援センター', '架空東地域包括支援センター'],
  ['地域包括支援センター', '架空西地域包括支援センター'],
  ['地域包括支援センター', '架空南地域包括支援センター'],
  ['医療機関', '見本病院 地域連携室'],
  ['医療機関', '例示クリニック'],
  ['医療機関', '星空整形外科（架空）'],
  ['その他', '見本町民生委員協議会'],
] as const;
const CONTACT_NAMES = [
  '案内',
  '手本',
  '試作',
  '雛形',
  '仮名',
  '下書',
  '練習',
  '標本',
  '模型',
  '図解',
] as const;
const NOTES = ['午前中は不在が多い', '', 'FAXを好まれる', '', '', '月初は給付管理で忙しい', ''] as const;
/** The two that send most, and one that could send more, say how many care managers they have. */
const SIZES: Readonly<Record<number, string>> = {
  0: 'ケアマネ5名。午前中は不在が多い',
  2: 'ケアマネ3名',
  4: 'CM8人、火曜の午後は会議',
};
/** 7 -> "007", as in office and record IDs */
export const three = (n: number) => String(n).padStart(3, '0');

export function makeOffices(): Office[] {
  const named = [
    ...CARE_OFFICES.map((stem) => ['居宅介護支援事業所', `${stem}ケアプランセンター`] as const),
    ...OTHERS,
  ];
  return named.map(([kind, name], i) => ({
    id: `E${three(i + 1)}`,
    kind,
    name,
    contact: `${CONTACT_NAMES[i % CONTACT_NAMES.length]} ${['一子', '二郎', '三代'][i % 3]}`,
    phone: `000-0000-${String(100 + i).padStart(4, '0')}`,
    fax: `000-0000-${String(200 + i).padStart(4, '0')}`,
    mail: i % 4 === 1 ? `office${i + 1}@example.com` : '',
    way: (['訪問', 'FAX', '電話', 'メール'] as const)[i % 4] ?? '訪問',
    interval: [30, 45, 30, 60][i % 4] ?? 45,
    note: SIZES[i] ?? NOTES[i % NOTES.length] ?? '',
  }));
}
