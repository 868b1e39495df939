// Why somebody stays away: the reasons to choose from, and what each of them writes.

interface Absence {
  readonly sign: string;
  /** 区分 of 欠席記録. */
  readonly kind: string;
}

/** Whatever the reason, and where none is given. */
export const ABSENT = { sign: '欠', kind: '欠席' };

export const REASONS = {
  通院: ABSENT,
  体調: ABSENT,
  家族都合: ABSENT,
  気が進まない: ABSENT,
  入院: { sign: '入', kind: '入院' },
  ショート: { sign: 'シ', kind: 'ショート' },
  その他: ABSENT,
} satisfies Record<string, Absence>;

export type AbsenceReason = keyof typeof REASONS;

export const reasonNames = Object.keys(REASONS) as AbsenceReason[];
