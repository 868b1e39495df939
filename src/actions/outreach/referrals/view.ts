// 紹介 as the sidebar shows it: every row of the tab as plain data, odd ones with their questions.
import { cellAt } from '../../../basics/cellAddress.ts';
import type { IsoDate } from '../../../basics/isoDate.ts';
import { byWaiting, wayOf } from '../../../domain/outreach/referrals/referral.ts';
import {
  datesOf,
  type ReferralDates,
  type ReferralState,
  STEP_DATES,
  type StepDate,
} from '../../../domain/outreach/referrals/steps.ts';
import { questions as wordings } from '../../../messages/words.ts';
import { CLIENTS } from '../../../tabs/dayService/clients.ts';
import { type Row, readTable } from '../../../tabs/kit/table.ts';
import { OFFICES } from '../../../tabs/outreach/offices.ts';
import { REFERRALS } from '../../../tabs/outreach/referrals.ts';
import type { Book } from '../../kit/book.ts';
import { type Grids, gridsByTab, needTab } from '../../kit/grids.ts';
import { ANY_REFERRAL, REFERRAL_ROWS } from '../../kit/rows/keyed.ts';
import { type OpenTab, openTab, type RowRef } from '../../kit/rows/openTab.ts';
import { officesById, readOr } from '../read.ts';
import { referralQuestions } from './questions.ts';
import { CARE_LEVEL_NAMES } from './request.ts';

export const REFERRAL_TABS: readonly string[] = [REFERRALS.tab, OFFICES.tab, CLIENTS.tab];

/** Plain data that survives the way to the sidebar. */
export interface ReferralCard {
  readonly ref: RowRef;
  readonly officeId: string;
  readonly office: string;
  readonly person: string;
  readonly state: ReferralState;
  readonly open: boolean;
  readonly waitingDays: number;
  /** What is agreed for today or later. */
  readonly ahead: StepDate | null;
  readonly dates: ReferralDates;
  readonly reason: string;
  readonly difficult: string;
  readonly clientId: string;
  readonly client: string;
  readonly memo: string;
  /** The cells that a step changes, as they stand. */
  readonly cells: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
}

export interface ReferralList {
  readonly today: IsoDate;
  readonly referrals: readonly ReferralCard[];
  /** What a client made of a referral may have. */
  readonly careLevels: readonly string[];
  /** About the tab as a whole. */
  readonly questions: readonly string[];
}

/** The cells that a step writes. */
export const STEP_CELLS = ['状態', '不成立理由', ...STEP_DATES] as const;

const notDropped = ({ kind }: { kind: string }) => kind !== 'blank';

export function referralsOf(grids: Grids, today: IsoDate): ReferralList {
  const tab = openTab(REFERRAL_ROWS, grids);
  const table = readTable(ANY_REFERRAL, needTab(grids, REFERRALS.tab));
  const offices = readOr(OFFICES, grids);
  const byId = 'kind' in offices ? undefined : officesById(offices);
  const clientGrid = grids.get(CLIENTS.tab);
  const clients = new Map(
    (clientGrid ? readTable(CLIENTS, clientGrid).rows : []).map(({ cells }) => [
      cells.利用者ID,
      cells.氏名 ?? '',
    ]),
  );
  const asked = new Map<number, string[]>();
  const whole: string[] = [];
  for (const question of table.questions.filter(notDropped)) {
    const line = wordings[question.kind](question);
    const row = question.cell && question.kind !== 'duplicateHeader' ? cellAt(question.cell).row : 0;
    if (row > table.headerRow) asked.set(row, [...(asked.get(row) ?? []), line]);
    else whole.push(line);
  }
  const cards = table.rows.map((row) => {
    const office = byId?.get(row.cells.営業先ID ?? '')?.cells.事業所名;
    const known = { office, canKnow: byId !== undefined, client: clients.get(row.cells.利用者ID ?? '') };
    return cardOf(tab, row, today, known, asked.get(row.row) ?? []);
  });
  return {
    today,
    referrals: cards.sort((a, b) => byWaiting(a.way, b.way)).map(({ card }) => card),
    careLevels: CARE_LEVEL_NAMES,
    questions: whole,
  };
}

interface Known {
  readonly office: string | undefined;
  /** Whether there is a 営業先 to look into. */
  readonly canKnow: boolean;
  readonly client: string | undefined;
}

function cardOf(
  tab: OpenTab,
  { row, cells }: Row<typeof ANY_REFERRAL>,
  today: IsoDate,
  known: Known,
  asked: readonly string[],
) {
  const dates = datesOf(cells);
  const referral = { state: cells.状態, dates };
  const way = wayOf(referral, today);
  const officeId = cells.営業先ID ?? '';
  const card: ReferralCard = {
    ref: { row, id: tab.idOf(row) },
    officeId: known.office === undefined ? '' : officeId,
    office: cells.事業所名 ?? known.office ?? '',
    person: cells.担当者名 ?? '',
    state: way.state,
    open: way.open,
    waitingDays: way.waitingDays,
    ahead: way.ahead ?? null,
    dates,
    reason: cells.不成立理由 ?? '',
    difficult: cells.困難ケース ?? '',
    clientId: cells.利用者ID ?? '',
    client: known.client ?? '',
    memo: cells.メモ ?? '',
    cells: Object.fromEntries(STEP_CELLS.map((header) => [header, String(tab.cell(row, header))])),
    questions: [...asked, ...referralQuestions(tab, row, { referral, way, officeId, ...known })],
  };
  return { way, card };
}

export const listReferrals = (book: Book): ReferralList =>
  referralsOf(gridsByTab(book.read(REFERRAL_TABS)), book.today());
