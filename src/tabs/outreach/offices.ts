// 営業先: whom to tell about free seats.
import { OFFICE_KINDS } from '../../domain/outreach/offices/office.ts';
import { defineTab } from '../kit/table.ts';

export const OFFICES = defineTab('営業先', {
  営業先ID: { type: 'id', required: 'value' },
  種別: {
    type: 'choice',
    choices: OFFICE_KINDS,
    also: {
      居宅: '居宅介護支援事業所',
      居宅介護支援: '居宅介護支援事業所',
      包括: '地域包括支援センター',
      地域包括: '地域包括支援センター',
      病院: '医療機関',
    },
  },
  事業所名: { type: 'text', required: 'value' },
  担当者名: { type: 'text' },
  電話番号: { type: 'text' },
  FAX番号: { type: 'text' },
  メール: { type: 'text' },
  連絡方法: { type: 'text' },
  '連絡間隔(日)': { type: 'number' },
  最終接触日: { type: 'date' },
  次回予定日: { type: 'date' },
  状態: { type: 'text' },
  メモ: { type: 'text' },
});
