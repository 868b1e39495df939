import { pick as en } from './en/pick.ts';
import { pick as ja } from './ja/pick.ts';
import { spoken } from './spoken.ts';

export const pick = spoken(ja, en);
