// The row of 欠席記録 that goes with a mark: added, brought up to date, or left standing and said so.
import { questions as wordings, attendanceDay as words } from '../../messages/words.ts';
import { ABSENCES } from '../../tabs/attendance/absences.ts';
import type { Block } from '../../tabs/kit/grid.ts';
import { appendBlocks, rowBlocks } from '../../tabs/kit/rowBlocks.ts';
import { addressOf } from '../../tabs/kit/table.ts';
import type { ReadDay } from './day.ts';
import type { Receipt } from './request.ts';

interface AbsenceEdit {
  readonly blocks: readonly Block[];
  readonly absence: Receipt['absence'];
  readonly notice: string;
}

/** What the row of 欠席記録 is to say; without a reason one that is there is not robbed of its own. */
export interface Away {
  /** 区分 */
  readonly kind: string;
  /** '' where none was given yet. */
  readonly reason: string;
}

interface Who {
  readonly clientId: string;
  readonly name: string;
}

/** Why no row can be written; undefined where one can. */
function hindrance({ absences }: ReadDay, headers: readonly string[]): string | undefined {
  const { tab } = ABSENCES;
  if (!absences) return wordings.missingTab({ tab });
  const [question] = absences.questions;
  if (absences.headerRow === 0 && question) return wordings.missingHeader(question);
  const header = headers.find((name) => !(name in absences.columns));
  return header === undefined ? undefined : words.noColumn({ tab: absences.tab, header });
}

export function absenceEdit(day: ReadDay, { clientId, name }: Who, away: Away | undefined): AbsenceEdit {
  const who = { clientId, name };
  const { absences, date } = day;
  const found = day.absenceOf(who);
  const none = { blocks: [], absence: null, notice: '' };
  if (away === undefined) {
    const cell = found && absences && addressOf(absences, found.row, '日付');
    return cell && absences ? { ...none, notice: words.noteStays({ tab: absences.tab, cell }) } : none;
  }
  const { kind, reason } = away;
  if (reason === '' && found?.cells.区分 === kind) return none;
  const now = { 区分: kind, 理由: reason };
  const whole = { 日付: date, 利用者ID: who.clientId, 氏名: who.name, ...now };
  const why = hindrance(day, Object.keys(found ? now : whole));
  if (why || !absences) return { ...none, notice: reason && words.notNoted({ why: why ?? '' }) };
  if (!found)
    return { blocks: appendBlocks(absences, whole), absence: { ...who, now, before: null }, notice: '' };
  const before = { 区分: found.cells.区分 ?? '', 理由: found.cells.理由 ?? '' };
  if (before.区分 === now.区分 && before.理由 === now.理由) return none;
  return { blocks: rowBlocks(absences, found.row, now), absence: { ...who, now, before }, notice: '' };
}
