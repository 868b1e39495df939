import { due as en } from './en/due.ts';
import { due as ja } from './ja/due.ts';
import { spoken } from './spoken.ts';

export const due = spoken(ja, en);
