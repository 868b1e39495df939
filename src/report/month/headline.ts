// What a manager reads first: occupancy, what is needed, the difference in people, and one sentence.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { figures as figureWords } from '../../messages/ja/month/figures.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, gap, type Section, stack } from '../kit/section.ts';
import { type Tile, tiles } from '../kit/tiles.ts';
import { FIGURES, HEADLINE, type Noted, nameOf, shownValue } from './figures.ts';
import { QUANTITIES } from './quantities.ts';
import { titled } from './titled.ts';

function tileOf({ figure, note }: Noted, report: MonthReport): Tile {
  const value = shownValue(figure, report);
  return {
    label: nameOf(figure),
    value:
      value === undefined
        ? cell(figureWords.none, 'tileText')
        : cell(value, QUANTITIES[FIGURES[figure].quantity].tile),
    note: note?.(report) ?? '',
  };
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

const line = (text: string): Section => ({ rows: [across(text, 'sentence', WIDTH)] });

/** Only of a month under way. */
function outlook({ projection }: MonthReport): Section[] {
  if (projection?.occupancy === undefined) return [];
  return [line(words.projection(projection.visits, projection.occupancy))];
}

export function headline(report: MonthReport): Section {
  return stack(
    [
      titled(words.title(report.month), report),
      tiles(
        HEADLINE.map((each) => tileOf(each, report)),
        WIDTH,
      ),
      gap,
      line(sentence(report)),
      ...outlook(report),
      gap,
    ],
    WIDTH,
  );
}
