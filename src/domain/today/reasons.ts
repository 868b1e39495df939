// Why somebody stays away: the reasons to choose from, and what each of them writes.
import type { Mark } from '../marks.ts';

interface Absence {
  readonly mark: Mark;
  /** 区分 of 欠席記録. */
  readonly kind: string;
}

const ABSENT: Absence = { mark: 'absent', kind: '欠席' };

export const REASONS = {
  通院: ABSENT,
  体調: ABSENT,
  家族都合: ABSENT,
  気が進まない: ABSENT,
  入院: { mark: 'hospital', kind: '入院' },
  ショート: { mark: 'shortStay', kind: 'ショート' },
  その他: ABSENT,
} as const satisfies Record<string, Absence>;

export type Reason = keyof typeof REASONS;

export const reasonNames = Object.keys(REASONS) as Reason[];
