// 加算表を作る: the fee schedule in force on a day, and what its latest change changed.
import { parseDate, parseMonthFrom } from '../../basics/dateText.ts';
import { firstDay, type IsoDate } from '../../basics/isoDate.ts';
import { findRegion, findSize } from '../../domain/fees/choices.ts';
import { inForceOn, knownDays } from '../../domain/fees/scheduleOn.ts';
import { baseEntries } from '../../domain/fees/schedules.ts';
import { NATIONAL_TERMS } from '../../domain/fees/supportLines.ts';
import { addonTab as tabWords } from '../../messages/ja/feeTable/tab.ts';
import { actions as common, makeAddonTable as words } from '../../messages/words.ts';
import { WIDTH } from '../../report/feeTable/columns.ts';
import { type AddonTableRequest, addonTab } from '../../report/feeTable/feeTableTab.ts';
import { SIZES } from '../../rules/fees/baseUnits.ts';
import { feeSettings, readSettings, SETTINGS } from '../../tabs/dayService/settings.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import { type Ask, askAgain } from '../kit/askAgain.ts';
import type { Book } from '../kit/book.ts';
import { Refusal } from '../kit/refusal.ts';
import { remake } from '../kit/remake.ts';

interface CreatedAddonTable {
  readonly line: string;
}

function dayFrom(text: string, today: IsoDate): IsoDate {
  const month = parseMonthFrom(text, today);
  const date = parseDate(text) ?? (month && firstDay(month));
  if (!date) throw new Refusal(common.badDate({ given: text }));
  return date;
}

/** 設定 may be missing: the table then shows every size. */
function placeOf(grid: Grid | undefined): Pick<AddonTableRequest, 'place' | 'unknownSize'> {
  if (!grid)
    return {
      place: { size: undefined, region: undefined, supportOwn: NATIONAL_TERMS.own },
      unknownSize: undefined,
    };
  const { size, region, supportTerms } = feeSettings(readSettings(grid));
  const [foundSize, foundRegion] = [size && findSize(size.text), region && findRegion(region.text)];
  return {
    place: {
      size: foundSize?.found ? foundSize.item : undefined,
      region: foundRegion?.found ? foundRegion.item : undefined,
      supportOwn: supportTerms.own,
    },
    unknownSize: foundSize?.found === false ? size?.text : undefined,
  };
}

/** `dateText`: a day, or a month for its first day. */
export function createAddonTable(book: Book, dateText: string): CreatedAddonTable {
  const today = book.today();
  const date = dayFrom(dateText, today);
  const { tab, beingMade } = tabWords;
  return remake(
    book,
    { tab, width: WIDTH, beingMade },
    {
      reads: () => [SETTINGS.tab],
      plan: ({ grids, own }) => {
        const settings = placeOf(grids.get(SETTINGS.tab));
        const entries = baseEntries(settings.place.size ?? SIZES[0]);
        const span = knownDays(entries);
        if (inForceOn(entries, date).length === 0) throw new Refusal(words.unknownDate({ date, span }));
        return {
          draws: [addonTab({ date, today, known: span.from, ...settings }, own)],
          answer: { line: words.made({ tab, date }) },
        };
      },
    },
  );
}

/** A blank answer is today. */
export function askAddonTable(book: Book, ask: Ask): CreatedAddonTable | undefined {
  const today = book.today();
  const { title, message } = words.ask;
  return askAgain(ask, { title, message: message(today), usual: today }, (text) =>
    createAddonTable(book, text),
  );
}
