// What the owner reads first: how the month stands in a sentence or two, and four figures, each with its change.
import { addMonths } from '../../basics/isoDate.ts';
import type { WeekdayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { Judged } from '../../domain/month/reliability.ts';
import { decision as words } from '../../messages/ja/month/decision.ts';
import { report as reportWords } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH, wideLine } from '../kit/page.ts';
import { cell, type Section, stack } from '../kit/section.ts';
import { spacer } from '../kit/sheet.ts';
import { type Tile, tiles } from '../kit/tiles.ts';
import { figureValue, type MonthFigure } from './figures.ts';
import { MAN } from './quantities.ts';

const CONCLUSION_PIXELS = 26;
const SPACE = 12;

function stands({ figures, economics, care, reliability }: MonthReport): string {
  const say = words.conclusion;
  const { occupancy, averageDailyVisits } = figures;
  if (occupancy === undefined || averageDailyVisits === undefined) return say.noDays;
  const { costs } = economics;
  if (!costs) {
    return reliability.unreadCosts > 0
      ? say.unreadCosts(occupancy, reliability.unreadCosts)
      : say.noCosts(occupancy);
  }
  const needed = costs.breakEven;
  if (!care || !needed || costs.profit === undefined) return say.noRevenue(occupancy);
  if (needed.dailyVisits === undefined) return say.unreachable(occupancy);
  const difference = averageDailyVisits - needed.dailyVisits;
  return (difference >= 0 ? say.above : say.below)(occupancy, difference, costs.profit);
}

/** The largest cause that points where the whole change does. */
function why({ month, bridge }: MonthReport): string {
  const { why: say, same, noBefore } = words.conclusion;
  const before = addMonths(month, -1);
  if (!bridge) return noBefore(before);
  const change = bridge.after - bridge.before;
  const [largest] = bridge.steps
    .filter(({ visits }) => visits * change > 0)
    .sort((a, b) => Math.abs(b.visits) - Math.abs(a.visits));
  if (!largest) return same(before);
  return say(before, change, reportWords.change.causes[largest.cause], largest.visits);
}

function sentences(report: MonthReport): string[] {
  const { projection } = report;
  return [
    stands(report),
    why(report),
    ...(projection?.occupancy === undefined
      ? []
      : [words.conclusion.projection(projection.visits, projection.occupancy)]),
  ];
}

interface Shown {
  readonly label: string;
  readonly now: number | undefined;
  readonly last: number | undefined;
  readonly judged: Judged | undefined;
  readonly isLow: boolean;
  readonly value: (now: number, isLow: boolean) => ModelCell;
  readonly written: (value: number) => string;
  readonly difference: (more: number) => string;
  /** Instead of the change where the month before is not known. */
  readonly else: string;
}

function noteOf({ now, last, judged, written, difference, else: instead }: Shown): string {
  const { before, between } = words.tiles;
  if (now === undefined) return '';
  if (judged?.provisional) {
    const { least, most } = judged;
    return between(
      least === undefined ? undefined : written(least),
      most === undefined ? undefined : written(most),
    );
  }
  return last === undefined ? instead : before(written(last), difference(now - last));
}

function tileOf(shown: Shown): Tile {
  const { label, now, judged, isLow, value } = shown;
  return {
    label: judged?.provisional && now !== undefined ? words.tiles.provisional(label) : label,
    value: now === undefined ? cell(words.tiles.none, 'tileText') : value(now, isLow),
    note: noteOf(shown),
    warn: isLow,
  };
}

/** The open weekday that is used least. */
const weakest = ({ figures }: MonthReport): WeekdayFigures | undefined =>
  figures.weekdays
    .filter(({ occupancy }) => occupancy !== undefined)
    .sort((a, b) => (a.occupancy ?? 0) - (b.occupancy ?? 0))[0];

function shownOf(report: MonthReport): Shown[] {
  const { month, past, reliability } = report;
  const before = past.get(addMonths(month, -1));
  const now = (figure: MonthFigure) => figureValue(figure, report);
  const [daily, needed] = ['average_daily_visits', 'breakeven_daily_visits'].map((key) =>
    before?.overall(key),
  );
  const neededRate = now('breakeven_occupancy');
  const neededDaily = now('breakeven_daily_visits');
  const weekday = weakest(report);
  const say = words.tiles;
  const rate = {
    value: (value: number, isLow: boolean) => cell(value, isLow ? 'tilePercentWarn' : 'tilePercent'),
    written: say.percent,
    difference: say.points,
  };
  const isBelow = (value: number | undefined) =>
    value !== undefined && neededRate !== undefined && value < neededRate;
  return [
    {
      ...rate,
      label: say.occupancy,
      now: now('occupancy'),
      last: before?.overall('occupancy'),
      judged: reliability.occupancy,
      isLow: isBelow(now('occupancy')),
      else: say.noBefore,
    },
    {
      label: say.profit,
      now: now('profit'),
      last: before?.overall('profit'),
      judged: reliability.profit,
      isLow: (now('profit') ?? 0) < 0,
      value: (yen, isLow) => cell(yen / MAN, isLow ? 'tileManWarn' : 'tileMan'),
      written: say.money,
      difference: say.moneyMore,
      else: say.noBefore,
    },
    {
      label: say.difference,
      now: now('daily_difference'),
      last: daily === undefined || needed === undefined ? undefined : daily - needed,
      judged: reliability.dailyDifference,
      isLow: (now('daily_difference') ?? 0) < 0,
      value: (people, isLow) => cell(people, isLow ? 'tileDifferenceWarn' : 'tileDifference'),
      written: say.peopleMore,
      difference: say.peopleMore,
      else: neededDaily === undefined || neededRate === undefined ? '' : say.needed(neededDaily, neededRate),
    },
    ...(weekday
      ? [
          {
            ...rate,
            label: say.weekday(weekday.weekday),
            now: weekday.occupancy,
            last: before?.of('曜日', 'occupancy').get(weekday.weekday),
            judged: reliability.weekdays.get(weekday.weekday),
            isLow: isBelow(weekday.occupancy),
            else: say.weakest(weekday.freeSeats),
          },
        ]
      : []),
  ];
}

export const headline = (report: MonthReport): Section =>
  stack(
    [
      ...sentences(report).map((text) => wideLine(text, 'conclusion', CONCLUSION_PIXELS)),
      spacer(SPACE),
      tiles(
        shownOf(report).map((shown) => tileOf(shown)),
        WIDTH,
      ),
    ],
    WIDTH,
  );
