// 欠席記録: why somebody did not come, and the day instead.
import { defineTab } from './table.ts';

export const ABSENCES = defineTab('欠席記録', {
  日付: { type: 'date', required: 'value' },
  利用者ID: { type: 'id', required: 'value' },
  氏名: { type: 'text' },
  区分: { type: 'choice', choices: ['欠席', '入院', 'ショート'] },
  理由: { type: 'text' },
  振替日: { type: 'date' },
  対応: { type: 'text' },
});
