// What the revenue estimate says about add-ons it could not count as written. One line each.
import { fullDayOf, list, type Span, spanOf } from '../kit/written.ts';

const known = (spans: readonly Span[]) => list(spans.map(spanOf));
/** 3 written of 2 allowed: the third is left out. 5 of 2: the third to the fifth. */
const beyond = (limit: number, written: number) =>
  written === limit + 1 ? `${written}回目は` : `${limit + 1}回目からは`;

export const units = {
  assumptions: {
    supportByMonth:
      '総合事業は月額で算定しました（「設定」の総合事業の算定が空欄のため）。1回ごとの市町村では「1回」にしてください。',
    supportTreatment:
      '総合事業の処遇改善は、通所介護の率で計算しました（総合事業の率は1つのため。地域密着型の率とは異なります）。',
  },
  corrections: {
    cap: ({
      name,
      per,
      limit,
      written,
    }: {
      name: string;
      per: 'visit' | 'month';
      limit: number;
      written: number;
    }) =>
      `${name}は${per === 'month' ? '月' : '1回の利用に'}${limit}回まで: ${beyond(limit, written)}算定しません`,
    moreThanVisits: ({
      name,
      written,
      per,
      visits,
    }: {
      name: string;
      written: number;
      per: 'visit' | 'day';
      visits: number;
    }) => {
      const most = `${visits}${per === 'day' ? '日' : '回'}`;
      return `${name}×${written}と書かれていますが、利用は${most}のため${most}で算定しました`;
    },
    rival: ({ name, kept }: { name: string; kept: string }) =>
      `${name}は${kept}と同時に算定できないため、合計の大きい${kept}を算定しました`,
    oneForMonth: ({ name, kept }: { name: string; kept: string }) =>
      `${name}と${kept}は日によって分けず、1か月を通して${kept}で算定しました`,
    onlyOne: ({ name, kept }: { name: string; kept: string }) =>
      `${name}は${kept}と同時に算定できないため、${kept}を算定しました`,
    barred: ({ name, by }: { name: string; by: string }) =>
      `${name}は${by}のある月には算定できないため、推定に入れていません`,
    sharedOnly: ({ name }: { name: string }) =>
      `${name}は共生型の事業所だけの加算のため、推定に入れていません`,
    reduced: ({ name, beside, units }: { name: string; beside: string; units: number }) =>
      `${name}は${beside}を算定する月は${units}単位です`,
    leftOut: ({ name, months }: { name: string; months: number }) =>
      `${name}は${months}月に1回の加算で、どの月に算定するか分からないため推定に入れていません`,
    twice: ({ name }: { name: string }) => `${name}が2回書かれています。1つとして算定しました`,
    notForSupport: ({ name }: { name: string }) => `${name}は総合事業にないため、要支援の方には算定しません`,
    notForCare: ({ name }: { name: string }) =>
      `${name}は総合事業だけの加算のため、要介護の方には算定しません`,
    paidByDay: ({ name }: { name: string }) =>
      `${name}：月の途中で利用を始めたか終えた方は、契約のある日数の日割りで算定しました`,
    paidByMonth: ({ name, limit }: { name: string; limit: number }) =>
      `${name}：月に${limit}回を超えた方は、1回ごとではなく月額で算定しました`,
    noRule: ({ name, date, spans }: { name: string; date: string; spans: readonly Span[] }) =>
      `${name}の${fullDayOf(date)}の値が分からないため、推定に入れていません。分かるのは${known(spans)}です`,
  },
};
