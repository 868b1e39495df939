// The tab 加算表: the fee schedule of a day, and what its latest change changed.
import { fullDayOf, list, number } from '../kit/written.ts';

interface Reference {
  readonly notice: string;
  readonly number: string;
  readonly item?: string;
  readonly foundIn?: string;
  readonly checkedOn: string;
}

const supportRates = { 要支援1: '要支援1・事業対象者', 要支援2: '要支援2' };
const supportPays = { month: '1月につき', day: '1日につき', visit: '1回につき' };

export const addonTab = {
  tab: '加算表',
  beingMade: '作成中です。もう一度「加算表を作る」を選ぶと作り直します。',

  title: (date: string) => `加算表　${fullDayOf(date)}に有効な値`,
  size: (size: string) => `事業所規模：${size}`,
  region: (region: string) => `地域区分：${region}`,
  allSizes: '事業所規模ごとの表をすべて示します。「設定」の事業所規模を入れると、その規模だけになります。',
  unknownSize: (text: string) =>
    `「設定」の事業所規模「${text}」が分からないため、すべての規模の表を示します。地域密着型・通常規模型・大規模型(Ⅰ)・大規模型(Ⅱ)のどれかにしてください。`,
  estimate: '計算の目安です。請求には、国保連の帳票と市町村の定めを確認してください。',
  beyondKnown: (last: string) =>
    `${fullDayOf(last)}より後の値はまだ分かっていません。分かっている最後の値を示します。`,
  lastChanges: (days: readonly { readonly on: string; readonly names: readonly string[] }[]) =>
    `いちばん新しい変更：${list(days.map(({ on, names }) => `${fullDayOf(on)}に${names.join('・')}`))}。変わったところは後ろの表にあります。`,
  reference: ({ notice, number, checkedOn }: Reference) =>
    `出典：${notice}（${number}）　${fullDayOf(checkedOn)}に確認`,

  /** Of values that stand elsewhere than the others of their table. */
  foundAt: ({ number, item, foundIn, checkedOn }: Reference) =>
    `${[foundIn ?? number, ...(item === undefined ? [] : [item])].join(' ')}　${fullDayOf(checkedOn)}に確認`,
  foundElsewhere: (names: readonly string[], where: string) => `${list(names)}の出典：${where}`,

  services: { general: '通所介護', community: '地域密着型通所介護' },
  schedules: {
    addons: '加算と減算',
    base: '基本単位',
    treatments: '処遇改善の率',
    prices: '地域単価',
    support: '総合事業の単位',
    supportAddons: '総合事業の加算と減算',
  },
  headings: {
    base: (size: string) => `基本単位（1回につき）　${size}`,
    treatments: (service: string) => `処遇改善の率　${service}`,
    prices: '地域単価（1単位の額）',
    support: '総合事業（通所型サービス）の単位',
    supportAddons: '総合事業（通所型サービス）の加算と減算',
  },
  columns: {
    addons: {
      name: '加算名',
      value: '単位数',
      basis: '算定の単位',
      cap: '上限',
      rivals: '同時に算定できないもの',
    },
    treatments: { name: '加算名', value: '率', rivals: '同時に算定できないもの' },
    base: { band: '提供時間' },
    prices: { name: '地域区分', value: '1単位の額' },
    support: { name: '区分', value: '単位数' },
    changes: { name: '名前', before: '前', after: '後' },
    mark: '区分',
    since: '適用開始日',
    sources: '公表資料',
  },
  /** Three or more of one family need no list. */
  otherRivals: (family: string) => `ほかの${family}`,
  sources: (count: number) => `${count}件`,
  unsourced: '未確認 ※',
  doubtful: (units: string) => `※ ${units}`,
  uncounted: '―',
  since: (date: string, least: number, most: number) =>
    `${fullDayOf(date)}から。公表資料は${least === most ? `${least}件` : `${least}〜${most}件`}。`,
  short: (percent: number, band: string) => `2〜3時間は、${band}の単位の${percent}%を四捨五入した単位です。`,
  barred: (by: readonly string[], names: readonly string[]) =>
    `${by.join('か')}のあるときは、${list(names)}を算定できません。`,
  needs: (by: readonly string[], names: readonly string[]) =>
    `${list(names)}は、${by.join('か')}だけの加算です。`,
  treatmentRule: '1か月の単位の合計に率を掛け、1単位未満を四捨五入します。',
  ownRegion: '← この事業所',
  support: {
    units: ({ rate, pay }: { rate: '要支援1' | '要支援2'; pay: 'month' | 'day' | 'visit' }) =>
      `${supportRates[rate]}　${supportPays[pay]}`,
    addon: (name: string, rate?: '要支援1' | '要支援2') =>
      rate === undefined ? name : `${name}　${supportRates[rate]}`,
    basis: (basis: string, rate?: '要支援1' | '要支援2') =>
      rate === undefined ? basis : `${basis}(${rate})`,
    limits: (limits: { readonly 要支援1: number; readonly 要支援2: number }) =>
      `1回につきの単位は、要支援1・事業対象者は月${limits.要支援1}回まで、要支援2は月${limits.要支援2}回までです。`,
    shares: (names: readonly string[]) => `割合で決まる${list(names)}は、総合事業にもあります。`,
  },
  ownUnits: (units: number) => `この事業所は「設定」の${number(units)}単位で計算します`,

  changes: {
    heading: (schedule: string, on: string) => `変わったところ　${schedule}（${fullDayOf(on)}から）`,
    none: (schedules: readonly string[], from: string) =>
      `${list(schedules)}には、${fullDayOf(from)}から変更がありません（それより前の値は分かりません）。`,
    added: '新設',
    changed: '変更',
    ended: '廃止',
    arrow: '→',
    nothing: '―',
    same: '同じ',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
  },
  legend: {
    heading: 'この表の見かた',
    sources:
      '「公表資料」は、同じ値を載せていた資料の数です。「―」は、告示にもとづく値で、資料の数を数えていません。',
    unsourced:
      '※ 公表資料で確かめられていない値（未確認）です。使う前に、告示か市町村の資料で確かめてください。',
  },
};
