// An office's card and form, and what its calls answer when they refuse.
import { number } from '../../kit/written.ts';

const days = (count: number) => `${number(count)}日`;

export const office = {
  notUnderstood: () => '内容を読み取れませんでした。読み直して、もう一度お試しください。',
  tooLong: ({ field, limit }: { field: string; limit: number }) =>
    `${field}が長すぎます。${number(limit)}文字までにしてください。`,
  check: ({ field }: { field: string }) => `${field}を確認して、もう一度保存してください。`,
  noName: () => '事業所名を入力してください。',
  badInterval: ({ given }: { given: string }) =>
    `連絡間隔「${given}」は使えません。1から3650までの日数を入力してください。`,

  loading: '読み込んでいます…',
  open: (name: string) => `${name}のくわしい内容`,
  back: '一覧に戻る',
  edit: '直す',
  retire: '終了にする',
  resume: '再開する',
  retired: '終了した営業先です',
  retireHint: '終了にすると、連絡の予定に出なくなります。行と記録は残ります。',
  write: '記録する',
  refer: '紹介を入れる',
  interval: (text: string) => (/^\d+$/.test(text) ? days(Number(text)) : text),
  last: '最終接触',
  next: '次回予定',
  state: '状態',
  none: 'なし',
  late: (count: number) => `${days(count)}超過`,
  capacity: (c: { managers: number; perManager: number; clients: number }) =>
    `ケアマネ${c.managers}名 × ${c.perManager}名 = およそ${number(c.clients)}名の利用者`,
  capacitySource: (c: { fiscalYear: number; source: string }) =>
    `全国の平均から計算した目安です（${c.fiscalYear}年度、${c.source}）`,
  contacts: (shown: number, all: number) =>
    shown < all ? `連絡の記録（${number(all)}件のうち新しい${shown}件）` : '連絡の記録',
  noContacts: 'まだ記録がありません。',
  referrals: (count: number) => (count === 0 ? '紹介' : `紹介 ${number(count)}名`),
  noReferrals: 'まだ紹介はありません。',

  add: '営業先を追加',
  addHeading: '営業先を追加する',
  editHeading: '営業先を直す',
  fields: {
    事業所名: '事業所名',
    種別: '種別',
    担当者名: '担当者名',
    電話番号: '電話番号',
    FAX番号: 'FAX番号',
    メール: 'メール',
    連絡方法: '連絡方法',
    '連絡間隔(日)': '連絡間隔(日)',
    メモ: 'メモ',
  },
  hints: {
    連絡方法: 'メールを優先、電話/FAX など',
    '連絡間隔(日)': '空欄なら設定の日数で計算します',
    メモ: 'ケアマネ3名、午前は不在 など',
  },
  noColumn: (header: string) => `タブに見出し「${header}」がないため、入力できません。`,
  save: '保存する',
  saving: '保存しています…',
  same: {
    lead: '同じ営業先かもしれません。',
    name: (name: string, cell: string) => `名前が同じ：${name}（${cell}）`,
    phone: (name: string, cell: string) => `電話番号が同じ：${name}（${cell}）`,
    open: (name: string) => `${name}を開く`,
    saveAnyway: '別の営業先として保存する',
  },
  saved: {
    added: (name: string) => `${name}を追加しました。`,
    changed: (name: string) => `${name}を直しました。`,
    nothing: '変わったところはありません。',
    retired: (name: string) => `${name}を終了にしました。`,
    resumed: (name: string) => `${name}を再開しました。`,
    undoing: '取り消しています…',
    undone: '取り消しました。',
    undoneBut: (kept: number) => `取り消しました。そのあと変更された${number(kept)}行は残しました。`,
  },
};
