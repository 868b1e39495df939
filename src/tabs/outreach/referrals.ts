// 紹介: a referred person's way from the first talk to the contract.
import { STATES } from '../../domain/outreach/referrals/steps.ts';
import { defineTab } from '../kit/table.ts';

export const REFERRALS = defineTab('紹介', {
  紹介ID: { type: 'id' },
  受付日: { type: 'date', required: 'column' },
  営業先ID: { type: 'id', required: 'value' },
  事業所名: { type: 'text' },
  担当者名: { type: 'text' },
  状態: { type: 'choice', choices: STATES },
  見学日: { type: 'date' },
  体験日: { type: 'date' },
  契約日: { type: 'date' },
  不成立理由: { type: 'text' },
  困難ケース: { type: 'text' },
  利用者ID: { type: 'id' },
  メモ: { type: 'text' },
});
