// はじめる: makes the tabs that do not exist yet, and says what those that do are lacking.

import { type IsoDate, type IsoMonth, monthOf } from '../../basics/isoDate.ts';
import { USUAL_STREAK } from '../../domain/month/absences.ts';
import { USUAL_INTERVAL_DAYS } from '../../domain/outreach/offices/standing.ts';
import { setUp as tabWords } from '../../messages/ja/dayService/setUp.ts';
import { makeTabs as words } from '../../messages/words.ts';
import type { TabModel } from '../../report/kit/model.ts';
import { attendanceMonth } from '../../tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG } from '../../tabs/attendance/attendanceLog.ts';
import { INPUT_TABS } from '../../tabs/blueprint.ts';
import { CLIENTS } from '../../tabs/dayService/clients.ts';
import { SETTINGS } from '../../tabs/dayService/settings.ts';
import { UNITS } from '../../tabs/dayService/units.ts';
import type { Block, Grid } from '../../tabs/kit/grid.ts';
import { addHeaders, lackingColumns } from '../../tabs/kit/lacking.ts';
import type { Schema } from '../../tabs/kit/table.ts';
import { PHRASES } from '../../tabs/outreach/phrases.ts';
import { newAttendance } from '../attendance/createAttendance.ts';
import { attendancePlan } from '../attendance/source.ts';
import type { Book } from '../kit/book.ts';
import { Refusal } from '../kit/refusal.ts';
import { make, type Plan } from '../kit/remake.ts';
import type { Sources } from '../kit/sources.ts';
import { type CheckedSetUp, checkSetUp } from './request.ts';
import { gridOf, newTab, phraseRows, type Rows, settingRows } from './tabs.ts';

export interface SetUpResult {
  readonly made: readonly string[];
  /** Tabs that were there, each with the columns it lacks: offered, never added unasked. */
  readonly kept: readonly { readonly tab: string; readonly lacking: readonly string[] }[];
  readonly added: readonly { readonly tab: string; readonly headers: readonly string[] }[];
  /** Why something was not made. */
  readonly notes: readonly string[];
}

function firstRows(schema: Schema, { name, size, region, ...unit }: CheckedSetUp): Rows {
  if (schema === UNITS) return [[tabWords.unit, unit.capacity, unit.weekdays.join(''), unit.timeBand, '']];
  if (schema === PHRASES) return phraseRows;
  if (schema !== SETTINGS) return [];
  return settingRows({
    事業所名: name,
    事業所規模: size,
    地域区分: region,
    祝日営業: 'する',
    '連絡間隔(日)': USUAL_INTERVAL_DAYS,
    '連続欠席の目安(回)': USUAL_STREAK,
  });
}

/** The month's attendance, or why there is none; undefined where the month has one, in whichever form. */
function monthTab(grids: ReadonlyMap<string, Grid>, tabNames: readonly string[], month: IsoMonth) {
  const kept = tabNames.some((name) => name === ATTENDANCE_LOG.tab || attendanceMonth(name) === month);
  if (kept) return undefined;
  try {
    return newAttendance(attendancePlan(grids, month), month);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** The columns that were asked for and are lacking, to the right of each tab's header. */
function askedColumns(grids: ReadonlyMap<string, Grid>, asked: CheckedSetUp['addColumns']) {
  const blocks: Block[] = [];
  const added: SetUpResult['added'][number][] = [];
  for (const schema of INPUT_TABS) {
    const grid = grids.get(schema.tab);
    const wanted = asked.filter(({ tab }) => tab === schema.tab).map(({ header }) => header);
    if (!grid || wanted.length === 0) continue;
    const lacking = lackingColumns(schema, grid);
    if (lacking.headerRow === 0) throw new Refusal(words.noHeader(schema));
    const headers = lacking.headers.filter((header) => wanted.includes(header));
    if (headers.length > 0) added.push({ tab: schema.tab, headers });
    blocks.push(...addHeaders(grid, lacking.headerRow, headers));
  }
  return { blocks, added };
}

function planOf(
  { tabNames, grids: standing }: Sources,
  request: CheckedSetUp,
  today: IsoDate,
): Plan<SetUpResult> {
  const { blocks, added } = askedColumns(standing, request.addColumns);
  const grids = new Map(standing);
  const models: TabModel[] = [];
  const notes: string[] = [];
  for (const schema of INPUT_TABS) {
    if (!standing.has(schema.tab)) {
      const rows = firstRows(schema, request);
      grids.set(schema.tab, gridOf(schema, rows));
      models.push(newTab(schema, rows, today));
    }
    if (schema !== CLIENTS) continue;
    // The plan rests on this tab and those before it.
    const attendance = monthTab(grids, tabNames, monthOf(today));
    if (typeof attendance === 'object') models.push(attendance);
    else if (attendance !== undefined) notes.push(attendance);
  }

  const now = (schema: Schema, grid: Grid) => {
    const done = added.find(({ tab }) => tab === schema.tab)?.headers ?? [];
    return lackingColumns(schema, grid).headers.filter((header) => !done.includes(header));
  };
  const kept = INPUT_TABS.flatMap((schema) => {
    const grid = standing.get(schema.tab);
    return grid ? [{ tab: schema.tab, lacking: now(schema, grid) }] : [];
  });
  const made = models.map(({ name }) => name);
  return { blocks, draws: models, show: SETTINGS.tab, answer: { made, kept, added, notes } };
}

export function setUp(book: Book, asked: unknown): SetUpResult {
  const request = checkSetUp(asked);
  const today = book.today();
  return make(book, {
    reads: () => INPUT_TABS.map(({ tab }) => tab),
    plan: (sources) => planOf(sources, request, today),
  });
}
