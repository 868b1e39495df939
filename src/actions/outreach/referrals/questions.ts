// What in a row of 紹介 does not fit together, in words, each with its cell.
import {
  type Oddity,
  odditiesOf,
  type ReferralRow,
  type StepDays,
} from '../../../domain/outreach/referrals/referral.ts';
import { questions as wordings, referral as words } from '../../../messages/words.ts';
import type { OpenTab } from '../../kit/rows/openTab.ts';

interface Read {
  readonly referral: ReferralRow;
  readonly way: StepDays;
  readonly officeId: string;
  /** The office of that ID, as far as 営業先 can be looked into. */
  readonly office: string | undefined;
  readonly canKnow: boolean;
}

export function referralQuestions(tab: OpenTab, row: number, read: Read): string[] {
  const { referral, officeId, office, canKnow } = read;
  const { state } = read.way;
  const place = (header: string) => ({ tab: tab.tab, cell: tab.addressOf(row, header) });
  const worded = (oddity: Oddity): string | undefined => {
    if (oddity.kind === 'order') return words.question.order({ ...place(oddity.later), ...oddity });
    if (oddity.kind === 'contractDated') return words.question.contractDated({ ...place('状態'), state });
    // A date that is not understood is a question already.
    const { header } = oddity;
    return tab.cell(row, header) === ''
      ? words.question.noDate({ ...place(header), header, state })
      : undefined;
  };
  const at = place('営業先ID');
  const unknown = canKnow && office === undefined;
  return [
    ...odditiesOf(referral).flatMap((oddity) => worded(oddity) ?? []),
    ...(officeId === '' ? [words.question.noOffice(at)] : []),
    ...(officeId !== '' && unknown
      ? [wordings.unknownOffice({ ...at, header: '営業先ID', given: officeId })]
      : []),
  ];
}
