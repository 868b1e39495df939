// The steps of a referral: how 紹介 and 今日 call them.
import type { steps as japanese } from '../../../ja/outreach/referrals/steps.ts';
import type { Words } from '../../../kit/spoken.ts';

const when = (days: number) => (days === 0 ? 'today' : 'tomorrow');

export const steps: Words<typeof japanese> = {
  names: { 相談: 'Consultation', 見学: 'Visit', 体験: 'Trial', 契約: 'Contract', 不成立: 'Fell through' },
  dates: { 受付日: 'Received', 見学日: 'Visit', 体験日: 'Trial', 契約日: 'Contract' },
  coming: {
    tour: (days) => `Visit to see the place ${when(days)}`,
    trial: (days) => `Trial day ${when(days)}`,
  },
};
