// What the revenue estimate says about add-ons it could not count as written. One line each.
import { fullDayOf, list, type Span, spanOf } from '../kit/written.ts';

const known = (spans: readonly Span[]) => list(spans.map(spanOf));
/** 3 written of 2 allowed: the third is left out. 5 of 2: the third to the fifth. */
const beyond = (limit: number, written: number) =>
  written === limit + 1 ? `${written}回目は` : `${limit + 1}回目からは`;

export const units = {
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
    moreThanVisits: ({ name, written, visits }: { name: string; written: number; visits: number }) =>
      `${name}×${written}と書かれていますが、利用は${visits}回のため${visits}回で算定しました`,
    rival: ({ name, kept }: { name: string; kept: string }) =>
      `${name}は${kept}と同時に算定できないため、合計の大きい${kept}を算定しました`,
    reduced: ({ name, beside, units }: { name: string; beside: string; units: number }) =>
      `${name}は${beside}を算定する月は${units}単位です`,
    leftOut: ({ name, months }: { name: string; months: number }) =>
      `${name}は${months}月に1回の加算で、どの月に算定するか分からないため推定に入れていません`,
    twice: ({ name }: { name: string }) => `${name}が2回書かれています。1つとして算定しました`,
    notForSupport: ({ name }: { name: string }) => `要支援の利用者は1か月の定額のため、${name}は算定しません`,
    noRule: ({ name, date, spans }: { name: string; date: string; spans: readonly Span[] }) =>
      `${name}の${fullDayOf(date)}の値が分からないため、推定に入れていません。分かるのは${known(spans)}です`,
  },
};
