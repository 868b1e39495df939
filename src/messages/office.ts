import { office as en } from './en/office.ts';
import { office as ja } from './ja/office.ts';
import { spoken } from './spoken.ts';

export const office = spoken(ja, en);
