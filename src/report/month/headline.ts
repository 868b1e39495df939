// What a manager reads first: occupancy, what is needed, the difference in people, and one sentence.
import { firstDay } from '../../basics/isoDate.ts';
import { isOver, type MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell, ModelValue } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';

const TILE = WIDTH / 4;

interface Tile {
  readonly label: string;
  readonly value: number | undefined;
  readonly style: StyleName;
  readonly note: string;
}

function tiles({ figures, economics }: MonthReport): Tile[] {
  const needed = economics.costs?.breakEven;
  const daily = figures.averageDailyVisits;
  const difference =
    needed?.dailyVisits === undefined || daily === undefined ? undefined : daily - needed.dailyVisits;
  const { tiles: text } = words;
  return [
    {
      label: text.occupancy,
      value: figures.occupancy,
      style: 'tilePercent',
      note: text.occupancyNote(figures.total.visits, figures.capacityDays),
    },
    { label: text.breakEven, value: needed?.occupancy, style: 'tilePercent', note: text.breakEvenNote },
    { label: text.difference, value: difference, style: 'tileDifference', note: text.differenceNote },
    {
      label: text.visits,
      value: figures.total.visits,
      style: 'tileCount',
      note: daily === undefined ? '' : text.visitsNote(daily),
    },
  ];
}

function sentence({ figures, economics, care }: MonthReport): string {
  const { headline } = words;
  const { occupancy, averageDailyVisits } = figures;
  if (occupancy === undefined || averageDailyVisits === undefined) return headline.noDays;
  if (!economics.costs) return headline.noCosts(occupancy);
  const needed = economics.costs.breakEven;
  if (!care || !needed) return headline.noRevenue(occupancy);
  if (needed.occupancy === undefined || needed.dailyVisits === undefined) {
    return headline.unreachable(occupancy);
  }
  const difference = averageDailyVisits - needed.dailyVisits;
  const say = difference >= 0 ? headline.above : headline.below;
  return say(occupancy, needed.occupancy, difference);
}

/** Only of a month under way. */
function outlook({ projection }: MonthReport): ModelCell[][] {
  if (projection?.occupancy === undefined) return [];
  return [across(words.projection(projection.visits, projection.occupancy), 'sentence', WIDTH)];
}

export function headline(report: MonthReport): Section {
  const { month, asOf, dayServiceName } = report;
  const row = (of: (tile: Tile) => [ModelValue, StyleName]): ModelCell[] =>
    tiles(report).flatMap((tile) => across(...of(tile), TILE));
  const value = (tile: Tile): [ModelValue, StyleName] =>
    tile.value === undefined ? [words.tiles.none, 'tileText'] : [tile.value, tile.style];
  return {
    rows: [
      [cell(words.title(month), 'title')],
      [cell(words.subtitle(dayServiceName, firstDay(month), asOf, isOver(report)), 'muted')],
      [],
      row((tile) => [tile.label, 'tileLabel']),
      row(value),
      row((tile) => [tile.note, 'tileNote']),
      [],
      across(sentence(report), 'sentence', WIDTH),
      ...outlook(report),
      [],
    ],
    // A number never runs over into the next cell: each tile's value is one wide cell.
    wide: [0, 1, 2, 3].map((at) => ({ row: 5, column: 1 + at * TILE, rows: 1, columns: TILE })),
    rowHeights: [
      { row: 1, rows: 1, height: 34 },
      { row: 5, rows: 1, height: 38 },
    ],
  };
}
