// 営業記録: every contact with an office. What 営業先 says of contacts is derived from here.

import type { IsoMonth } from '../../basics/isoDate.ts';
import { WAYS } from '../../domain/outreach/contacts/contact.ts';
import { type LongTab, monthOfLog } from '../kit/longTab.ts';
import { defineTab } from '../kit/table.ts';

export const CONTACTS = defineTab('営業記録', {
  記録ID: { type: 'id', required: 'column' },
  日付: { type: 'date', required: 'value' },
  営業先ID: { type: 'id', required: 'value' },
  事業所名: { type: 'text' },
  方法: {
    type: 'choice',
    choices: WAYS,
    also: {
      来訪: '訪問',
      TEL: '電話',
      ファックス: 'FAX',
      ファクス: 'FAX',
      研修: '研修・事例検討会',
      事例検討会: '研修・事例検討会',
    },
  },
  面会者: { type: 'text' },
  伝えた内容: { type: 'list' },
  結果: { type: 'text' },
  次回予定日: { type: 'date' },
  記録者: { type: 'text' },
  メモ: { type: 'text' },
});

/** A month's contacts; of all others, with whom they were and what was promised. */
export const contactsIn = (month: IsoMonth): LongTab =>
  monthOfLog(CONTACTS, ['日付', '営業先ID', '次回予定日'], month);
