import { referral as en } from './en/referral.ts';
import { referral as ja } from './ja/referral.ts';
import { spoken } from './spoken.ts';

export const referral = spoken(ja, en);
