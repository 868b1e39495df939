// 利用者 as one reads it beside a telephone: how a name sounds, and whom to call before the car leaves.
import { defineTab } from '../kit/table.ts';

export const CLIENT_CONTACTS = defineTab('利用者', {
  利用者ID: { type: 'id', required: 'value' },
  フリガナ: { type: 'text' },
  送り出し支援: { type: 'choice', choices: ['あり', 'なし'] },
  /** A column of the user's own. */
  電話番号: { type: 'text', aliases: ['電話', '自宅電話'] },
});
