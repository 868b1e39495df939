// 欠席記録: who stayed away and why.

import type { IsoMonth } from '../../basics/isoDate.ts';
import type { AbsenceNote } from '../../domain/month/absences.ts';
import { type LongTab, monthOfLog } from '../kit/longTab.ts';
import { type Cells, defineTab } from '../kit/table.ts';

export const ABSENCES = defineTab('欠席記録', {
  日付: { type: 'date', required: 'value' },
  利用者ID: { type: 'id' },
  氏名: { type: 'text' },
  区分: { type: 'text' },
  理由: { type: 'text' },
  振替日: { type: 'date' },
  対応: { type: 'text' },
});

/** A month's absences; of all others, the day. */
export const absencesIn = (month: IsoMonth): LongTab => monthOfLog(ABSENCES, ['日付'], month);

export const absenceNote = ({
  日付: date,
  理由: reason,
  区分: kind,
}: Cells<typeof ABSENCES>): AbsenceNote => ({
  date,
  reason: reason ?? kind ?? '',
});
