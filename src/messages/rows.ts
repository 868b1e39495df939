import { rows as en } from './en/rows.ts';
import { rows as ja } from './ja/rows.ts';
import { spoken } from './spoken.ts';

export const rows = spoken(ja, en);
