// The tab 加算表 as a whole: the schedules of the day, then what changed, then how to read it.
import type { IsoDate } from '../../basics/isoDate.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { report } from '../../messages/ja/month/report.ts';
import { isBeyondKnown, LAST_KNOWN_DAY, staleNotices } from '../../rules/fees/notices.ts';
import { isUnsourced } from '../../rules/kit/schedule.ts';
import type { TabModel } from '../kit/model.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { cell, gap, type Section } from '../kit/section.ts';
import { COLUMN_WIDTHS, heading, lines } from './columns.ts';
import { type ScheduleChoice, type ShownSchedule, schedules } from './schedules.ts';

export interface AddonTableRequest {
  readonly date: IsoDate;
  readonly today: IsoDate;
  /** From where on values are known. */
  readonly known: IsoDate;
  readonly place: ScheduleChoice;
  /** 事業所規模 as typed where it is not understood. */
  readonly unknownSize: string | undefined;
}

const TITLE_HEIGHT = 40;

/** The days on which something changed last, the newest first. */
function lastChanges(all: readonly ShownSchedule[]): { on: IsoDate; names: string[] }[] {
  const byDay = new Map<IsoDate, Set<string>>();
  for (const { kind, change } of all) {
    if (change) byDay.set(change.on, (byDay.get(change.on) ?? new Set()).add(kind));
  }
  return [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).map(([on, names]) => ({ on, names: [...names] }));
}

function opening({ date, today, place, unknownSize }: AddonTableRequest, all: readonly ShownSchedule[]) {
  const { size, region } = place;
  const sizes = unknownSize === undefined ? words.allSizes : words.unknownSize(unknownSize);
  const changed = lastChanges(all);
  const own = [...(size ? [words.size(size)] : []), ...(region ? [words.region(region)] : [])];
  const later = date > today ? date : today;
  const title: Section = {
    rows: [[cell(words.title(date), 'title')], [cell(own.join('　'), 'sentence')]],
    rowHeights: [{ row: 1, rows: 1, height: TITLE_HEIGHT }],
  };
  const remarks = [
    ...(size ? [] : [sizes]),
    ...(changed.length > 0 ? [words.lastChanges(changed)] : []),
    words.estimate,
    ...(isBeyondKnown(date) ? [words.beyondKnown(LAST_KNOWN_DAY)] : []),
    ...staleNotices(later).map(({ notice, checkedOn }) => report.warnings.stale(notice, checkedOn)),
  ];
  return [title, lines(remarks), gap];
}

const schedule = ({ heading: text, references, sections }: ShownSchedule): Section[] => [
  heading(text),
  ...sections,
  lines(references.map(words.reference)),
  gap,
];

function changes(all: readonly ShownSchedule[], known: IsoDate): Section[] {
  const unchanged = all.filter(({ change }) => !change).map(({ name }) => name);
  return [
    ...all.flatMap(({ name, change }) =>
      change ? [heading(words.changes.heading(name, change.on)), change.section, gap] : [],
    ),
    ...(unchanged.length > 0 ? [lines([words.changes.none(unchanged, known)]), gap] : []),
  ];
}

function legend(all: readonly ShownSchedule[]): Section[] {
  const doubtful = all.some(({ figures }) => figures.some(isUnsourced));
  const { heading: text, sources, unsourced } = words.legend;
  return [heading(text), lines([sources, ...(doubtful ? [unsourced] : [])]), gap];
}

export function addonTab(request: AddonTableRequest, own: OwnRows): TabModel {
  const all = schedules(request.date, request.place);
  return ownTab(
    {
      name: words.tab,
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: [
        ...opening(request, all),
        ...all.flatMap(schedule),
        ...changes(all, request.known),
        ...legend(all),
      ],
    },
    own,
  );
}
