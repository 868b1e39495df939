// 空き情報を作る: what is asked, refused, and said once the page is made.
import { list } from '../kit/written.ts';

interface Found {
  readonly tab: string;
  readonly cells: readonly string[];
}

const SHOWN = 10;
const rest = (count: number) => (count > SHOWN ? `ほか${count - SHOWN}件` : '');
const at = ({ tab, cells }: Found) => `「${tab}」${list(cells.slice(0, SHOWN))}${rest(cells.length)}`;

export const makeFreeSeats = {
  ask: {
    title: '空き情報を作る',
    message: (usual: string) =>
      `どの月の空き情報を作りますか（「来月」とも入力できます）。\n空欄のまま OK で ${usual} を作ります。`,
  },
  closed: ({ month }: { month: string }) =>
    `${month}の終わりに営業している単位がありません。「単位」のタブの営業曜日と適用開始日を確認してください。`,
  made: ({ tab }: { tab: string }) => `「${tab}」を作りました。A4縦1ページです。`,
  blank: (items: readonly string[]) => `空欄のため載せていません：${list(items)}`,
  cut: (items: readonly string[]) => `長いため途中までを載せました：${list(items)}`,
  noCode: {
    notAnAddress:
      'QRコードは載せていません。「設定」のホームページを、http:// か https:// で始まる住所にしてください。',
    tooLong: 'ホームページの住所が長いため、QRコードは載せていません。半角で106字までにしてください。',
  },
  moved: '表の中にあった書き込みを、いちばん下に移しました。配る前に、名前などがないかご確認ください。',
  unclear: (found: Found) =>
    `${at(found)}：利用曜日か利用期間を読めないため、空きの数が正しくないことがあります。`,
  otherUnit: (found: Found) => `${at(found)}：単位名が「単位」のタブにないため、最初の単位で数えました。`,
};
