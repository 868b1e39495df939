// What earlier reports left in 月次データ: the only memory the add-on has of other months.
import { addMonths, type IsoMonth } from '../../basics/isoDate.ts';

/** The 区分 that are asked of other months: of one more, whoever reads 月次データ has to be told too. */
export type PastSection = '日' | '曜日' | '利用者';

/** One month's figures by 区分, 対象 and 指標. */
export interface PastMonth {
  /** A figure of the whole place. */
  overall(metric: string): number | undefined;
  /** A figure of every 対象 of a 区分. */
  of(section: PastSection, metric: string): ReadonlyMap<string, number>;
}

export type PastMonths = ReadonlyMap<IsoMonth, PastMonth>;

export interface PastFigure {
  readonly month: IsoMonth;
  readonly section: string;
  readonly target: string;
  readonly metric: string;
  readonly value: number;
}

export function pastMonths(figures: readonly PastFigure[]): PastMonths {
  const months = new Map<IsoMonth, Map<string, Map<string, number>>>();
  for (const { month, section, target, metric, value } of figures) {
    const groups = months.get(month) ?? new Map<string, Map<string, number>>();
    const group = groups.get(`${section} ${metric}`) ?? new Map<string, number>();
    group.set(target, value);
    groups.set(`${section} ${metric}`, group);
    months.set(month, groups);
  }
  return new Map(
    [...months].map(([month, groups]): [IsoMonth, PastMonth] => {
      const of = (section: PastSection | '全体', metric: string) =>
        groups.get(`${section} ${metric}`) ?? new Map();
      return [month, { of, overall: (metric) => of('全体', metric).get('') }];
    }),
  );
}

/** The months whose figures a report may name: its own and those back to the same one a year before. */
export const comparedMonths = (month: IsoMonth): IsoMonth[] =>
  Array.from({ length: 13 }, (_, back) => addMonths(month, -back));

/** What of them it names: of the month before also its weekdays and clients, and of its own nothing but which rows are its. */
export const comparedSections =
  (month: IsoMonth) =>
  (of: IsoMonth): readonly (PastSection | '全体')[] => {
    if (of === month) return [];
    return of === addMonths(month, -1) ? ['全体', '曜日', '利用者'] : ['全体'];
  };

/** The months of the fiscal year (April to March) up to that month. */
export function fiscalYearTo(month: IsoMonth): IsoMonth[] {
  const since = (Number(month.slice(5)) + 8) % 12;
  return Array.from({ length: since + 1 }, (_, index) => addMonths(month, index - since));
}
