// What a custom function says where it cannot answer: which argument, what was given, what is expected.

import { fullDayOf, list, number, quoted, type Span, spanOf } from '../kit/written.ts';
import { argumentNames } from './functions.ts';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export interface Bounds {
  readonly min?: number;
  readonly above?: number;
  readonly whole?: boolean;
}

const shape = ({ rows, columns }: Shape) => `${rows}行${columns}列`;
const yen = (amount: number) => `${number(Math.round(amount * 100) / 100)}円`;

function numberWanted({ min, above, whole }: Bounds): string {
  const kind = whole ? '整数' : '数';
  if (above !== undefined) return `${above}より大きい${kind}`;
  return min !== undefined ? `${min}以上の${kind}` : kind;
}

export const functionFaults = {
  /** OCCUPANCY: 定員(capacity)の3行目に… */
  line: (
    name: string,
    argument: keyof typeof argumentNames | undefined,
    place: { readonly row: number; readonly column: number; readonly shape: Shape } | undefined,
    what: string,
  ) => {
    const label = argument === undefined ? '' : `${argumentNames[argument]}(${argument})`;
    const where = [
      ...(place && place.shape.rows > 1 ? [`${place.row}行目`] : []),
      ...(place && place.shape.columns > 1 ? [`${place.column}列目`] : []),
    ].join('');
    return `${name}: ${label}${where && `の${where}`}${what}`;
  },
  causes: {
    missing: () => 'がありません。値かセルを指定してください。',
    blank: () => 'が空欄です。値を入力してください。',
    notNumber: ({ given, bounds }: { given: string; bounds: Bounds }) =>
      `に「${given}」は使えません。${numberWanted(bounds)}を入力してください。`,
    notDate: ({ given }: { given: string }) =>
      `の「${given}」を日付として読めません。2026-10-01、2026年10月、令和8年10月1日 のように入力するか、日付のセルを指定してください。`,
    unknownMark: ({ given }: { given: string }) =>
      `の「${given}」は知らない印です。○・振・追・欠・入・シ・予・休のどれかにしてください。`,
    unknownName: ({ given, nearest }: { given: string; nearest: readonly string[] }) =>
      `の「${given}」は見つかりません。近い名前は${quoted(nearest)}です。`,
    unknownDate: ({
      given,
      name,
      spans,
      nearest,
    }: {
      given: string;
      name: string;
      spans: readonly Span[];
      nearest?: readonly string[];
    }) => {
      const known = `「${fullDayOf(given)}」の${name}は分かりません。分かるのは${list(spans.map(spanOf))}です。`;
      return nearest && nearest.length > 0 ? `${known}この日には${quoted(nearest)}があります。` : known;
    },
    shape: ({ given, expected }: { given: Shape; expected: Shape }) =>
      `の範囲は${shape(given)}ですが、ほかの範囲は${shape(expected)}です。同じ大きさにしてください。`,
    rangeGiven: () => 'に範囲は使えません。セルを1つだけ指定してください。',
    noContribution: ({ given }: { given: number }) =>
      `が収入以上のため、損益分岐点はありません(収入から変動費を引くと${yen(given)})。収入より小さい額にしてください。`,
    tooFull: ({ given }: { given: number }) =>
      `を確かめてください。このままでは稼働率が${number(Math.round(given * 100))}%になります。ひと月の人数なら、=OCCUPANCY(360, 20, 24) のように営業日数も指定してください。`,
    percentAddon: ({ given, perMille }: { given: string; perMille: number }) =>
      `の「${given}」は基本単位に対する割合(${perMille / 10}%)のため、単位数がありません。単位数で決まる加算を入力してください。`,
    noRate: ({ given }: { given: string }) =>
      `の「${given}」の率は公表資料で確かめられていないため、分かりません。届出の控えで確かめてください。`,
    notForLevel: ({ given, level }: { given: string; level: string }) =>
      `の「${given}」は${level}にはありません。ある加算は ADDON_LIST で確かめてください。`,
    supportLevel: ({ given }: { given: string }) =>
      `の「${given}」は総合事業のため、1回あたりの基本単位がありません。要介護1〜5を入力してください。総合事業の単位は加算表にあります。`,
  },
};
