// Taking over a pasted list of offices.
import { list, number } from '../../kit/written.ts';

const count = (n: number) => `${number(n)}件`;

export const importList = {
  notUnderstood: () => '内容を読み取れませんでした。もう一度貼り付けてください。',
  tooLong: ({ limit }: { limit: number }) =>
    `貼り付けた表が長すぎます。${number(limit)}文字までに分けてください。`,
  noNameColumn: () => '「事業所名」の見出しが見つかりません。見出しの行を確認して、貼り直してください。',
  nothing: () => '表が貼り付けられていません。',

  open: '一覧から取り込む',
  heading: '一覧から取り込む',
  lead: '表計算やメールの一覧をコピーして、下に貼り付けます。取り込む前に、1行ずつ確かめられます。',
  columns: '見出し：事業所名、担当者名、電話番号、連絡方法（順番は自由、見出しがなければこの順）',
  paste: '貼り付ける表',
  back: '一覧に戻る',
  look: '内容を確かめる',
  looking: '確かめています…',
  again: '貼り直す',
  counts: {
    add: (n: number) => `新しい営業先 ${count(n)}`,
    fill: (n: number) => `空欄を埋める ${count(n)}`,
    nothing: (n: number) => `すでにある ${count(n)}`,
    repeat: (n: number) => `一覧の中で重なる ${count(n)}`,
    ask: (n: number) => `読み取れない ${count(n)}`,
  },
  line: (line: number) => `${line}行目`,
  unnamed: '（事業所名なし）',
  add: '新しく加えます',
  fill: (office: string, names: readonly string[]) =>
    `すでにある「${office}」の空欄に入れます：${list(names)}`,
  known: { name: 'すでにあります', phone: (office: string) => `電話番号が「${office}」と同じです` },
  repeat: (line: number) => `${line}行目と同じ営業先です`,
  differs: (names: readonly string[]) => `${list(names)}はタブと違います。タブのままにします`,
  asNew: '別の営業先として加える',
  why: {
    noName: '事業所名が空欄です',
    nameIsNumber: '事業所名が電話番号のようです。列の順番か見出しを確認してください',
    personIsNumber: '担当者名が電話番号のようです。列の順番か見出しを確認してください',
    tooLong: '長すぎるセルがあります',
  } as Readonly<Record<string, string>>,
  ignored: (names: readonly string[]) => `取り込まない列：${list(names)}`,
  totals: (lines: readonly number[]) =>
    `合計の行は取り込みません：${list(lines.map((line) => `${line}行目`))}`,
  missing: (names: readonly string[]) => `営業先のタブに見出しがないため、取り込みません：${list(names)}`,
  take: (n: number) => `${count(n)}を取り込む`,
  taking: '取り込んでいます…',
  nothingToTake: '取り込むものはありません',
  more: (n: number) => `さらに${count(n)}を表示`,
  taken: (added: number, filled: number) =>
    [
      added > 0 ? `${count(added)}を加えました。` : '',
      filled > 0 ? `${count(filled)}の空欄を埋めました。` : '',
    ].join('') || 'すでにすべて入っています。',
};
