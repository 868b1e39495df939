// Makes a client of a contract: first the row on 利用者, then its ID on the referral, so that a stop loses nothing.
import { parseDate } from '../../../basics/dateText.ts';
import { normalize } from '../../../basics/text.ts';
import { rows as rowWords, referral as words } from '../../../messages/words.ts';
import { ABSENCES } from '../../../tabs/attendance/absences.ts';
import { attendanceMonth, MATRIX } from '../../../tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG } from '../../../tabs/attendance/attendanceLog.ts';
import { CLIENTS } from '../../../tabs/dayService/clients.ts';
import { readTable } from '../../../tabs/kit/table.ts';
import { OFFICES } from '../../../tabs/outreach/offices.ts';
import type { Book } from '../../kit/book.ts';
import { type Grids, gridsByTab, needTab } from '../../kit/grids.ts';
import type { Notes } from '../../kit/notes.ts';
import { Refusal } from '../../kit/refusal.ts';
import { appendRows, begunRows, isBegun } from '../../kit/rows/append.ts';
import { changeBlocks, needColumns } from '../../kit/rows/change.ts';
import { CLIENT_ROWS, REFERRAL_ROWS } from '../../kit/rows/keyed.ts';
import { idsOn, type Keyed, openTab } from '../../kit/rows/openTab.ts';
import type { RowsReceipt } from '../../kit/rows/receipt.ts';
import { officesById, readOr } from '../read.ts';
import { checkClient } from './request.ts';
import { REFERRAL_TABS } from './view.ts';

const FIRST_CLIENT = 'C-001';

interface SameClient {
  readonly id: string;
  readonly name: string;
  readonly careLevel: string;
  readonly from: string;
}

export interface SavedClient {
  readonly clientId: string;
  readonly name: string;
  /** What can be taken back; null where nothing was written. */
  readonly receipt: RowsReceipt | null;
  /** Clients of the same name: nothing is written until the user has decided. */
  readonly same: readonly SameClient[];
}

/** A number that attendance or absences remember is another person's, even where 利用者 has forgotten them. */
function mentioned(grids: Grids): string[] {
  const months = [...grids.keys()].filter((tab) => attendanceMonth(tab) !== undefined);
  const places: Keyed[] = [
    ...months.map((tab) => ({ schema: { ...MATRIX, tab }, key: '利用者ID' })),
    { schema: ATTENDANCE_LOG, key: '利用者ID' },
    { schema: ABSENCES, key: '利用者ID' },
    { ...REFERRAL_ROWS, key: '利用者ID' },
  ];
  return places.flatMap((place) => idsOn(place, grids));
}

/** Hospitals and others do not write care plans: their name is not put under 居宅介護支援事業所. */
function planner(grids: Grids, officeId: string): boolean {
  const offices = readOr(OFFICES, grids);
  const kind = 'kind' in offices ? undefined : officesById(offices).get(officeId)?.cells.種別;
  return kind === '居宅介護支援事業所' || kind === '地域包括支援センター';
}

export function createClient(book: Book, notes: Notes, given: unknown): SavedClient {
  const { id: requestId, ref, name, kana, careLevel, weekdays, from, link, evenIfSame } = checkClient(given);
  const months = book.tabNames().filter((tab) => attendanceMonth(tab) !== undefined);
  return book.locked(() => {
    const grids = gridsByTab(book.read([...REFERRAL_TABS, ATTENDANCE_LOG.tab, ABSENCES.tab, ...months]));
    const referrals = openTab(REFERRAL_ROWS, grids);
    const clients = openTab(CLIENT_ROWS, grids);
    const row = referrals.find(ref);
    if (row === undefined) throw new Refusal(rowWords.gone({ tab: referrals.tab }));
    const cell = (header: string) => String(referrals.cell(row, header)).trim();
    if (cell('状態') !== '契約') throw new Refusal(words.notContracted());
    needColumns(referrals, ['利用者ID']);
    const begun = begunRows(clients, notes, requestId);
    const linked = normalize(cell('利用者ID'));
    if (linked !== '' && linked !== (begun?.ids[0] ?? link))
      throw new Refusal(words.linked({ given: linked }));

    const known = readTable(CLIENTS, needTab(grids, CLIENTS.tab)).rows.filter(
      ({ row }) => !isBegun(begun)(row),
    );
    const linkRow = (clientId: string) => {
      const changes = [{ header: '利用者ID', was: '', now: clientId }];
      const written = { tab: referrals.tab, row, id: referrals.idOf(row), cells: changes };
      return { blocks: changeBlocks(referrals, row, changes), written };
    };
    if (link !== undefined) {
      const client = known.find(({ cells }) => cells.利用者ID === normalize(link));
      if (!client) throw new Refusal(words.noClient({ given: link }));
      const { blocks, written } = linkRow(client.cells.利用者ID);
      if (blocks.length > 0) book.write(blocks);
      const { 利用者ID: clientId, 氏名: known名 = '' } = client.cells;
      return { clientId, name: known名, receipt: { rows: [written] }, same: [] };
    }
    const same = known.filter(({ cells }) => !evenIfSame && normalize(cells.氏名 ?? '') === normalize(name));
    if (same.length > 0) {
      const who = same.map(({ cells }) => ({
        id: cells.利用者ID,
        name: cells.氏名 ?? '',
        careLevel: cells.要介護度 ?? '',
        from: cells.利用開始日 ?? '',
      }));
      return { clientId: '', name, receipt: null, same: who };
    }
    const plans = planner(grids, normalize(cell('営業先ID')));
    const typed = {
      氏名: name,
      フリガナ: kana,
      要介護度: careLevel,
      利用曜日: weekdays.join(''),
      利用開始日: from ?? parseDate(cell('契約日')) ?? '',
    };
    const told = Object.entries(typed).filter(([, text]) => text.trim() !== '');
    needColumns(
      clients,
      told.map(([header]) => header),
    );
    const added = appendRows(clients, notes, {
      requestId,
      rows: [
        {
          ...Object.fromEntries(told),
          ...(plans ? { 居宅介護支援事業所: cell('事業所名'), 担当ケアマネ: cell('担当者名') } : {}),
        },
      ],
      begun,
      used: mentioned(grids),
      firstId: FIRST_CLIENT,
    });
    const clientId = added.rows[0]?.id ?? '';
    const { blocks, written } = linkRow(clientId);
    book.write([...added.blocks, ...blocks]);
    return { clientId, name, receipt: { rows: [...added.rows, written] }, same: [] };
  });
}
