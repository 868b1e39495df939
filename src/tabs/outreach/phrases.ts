// 文例: short texts for the moment, with places to fill in.
import { defineTab } from '../kit/table.ts';

export const PHRASES = defineTab('文例', {
  場面: { type: 'text', required: 'value' },
  件名: { type: 'text' },
  本文: { type: 'text', required: 'value' },
});
