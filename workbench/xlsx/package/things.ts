// What a file holds that the workbench cannot show: counted, and named once when the file is opened.

/** In the order in which they are named: first what a person would look for. */
const names = {
  chart: 'グラフ',
  picture: '画像',
  shape: '図形',
  pivotTable: 'ピボットテーブル',
  chartSheet: 'グラフだけのシート',
  dialogSheet: 'ダイアログシート',
  macroSheet: 'マクロシート',
  missingSheet: '中身のないシート',
  macros: 'マクロ',
  control: 'フォームの部品',
  embedded: '埋め込まれたファイル',
  slicer: 'スライサー',
  timeline: 'タイムライン',
  sparkline: 'スパークライン',
  table: 'テーブルの書式',
  filter: 'フィルター',
  link: 'リンク',
  externalFormula: 'ほかのブックを見る数式（値だけ）',
  keptValue: '計算できない数式（値だけ）',
  definedName: '名前の定義',
  protection: 'シートの保護',
  headerFooter: 'ヘッダーとフッター',
  connection: '外部データの接続',
  farFormat: '内容から遠く離れたセルの書式',
} as const;

export type Thing = keyof typeof names;

/** More kinds than these would not fit into one line. */
const MOST_KINDS = 6;

export class Things {
  private readonly counts = new Map<Thing, number>();

  add(thing: Thing, count = 1): void {
    if (count > 0) this.counts.set(thing, (this.counts.get(thing) ?? 0) + count);
  }

  /** `グラフ2件、画像1件`; empty if all of the file can be shown. */
  named(): string {
    const found = (Object.keys(names) as Thing[]).flatMap((thing) => {
      const count = this.counts.get(thing);
      return count === undefined ? [] : [`${names[thing]}${count}件`];
    });
    const rest = found.length - MOST_KINDS;
    return rest > 0 ? `${found.slice(0, MOST_KINDS).join('、')}、ほか${rest}種類` : found.join('、');
  }
}
