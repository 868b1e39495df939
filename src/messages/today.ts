import { today as en } from './en/today.ts';
import { today as ja } from './ja/today.ts';
import { spoken } from './spoken.ts';

export const today = spoken(ja, en);
