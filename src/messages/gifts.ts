import { gifts as en } from './en/gifts.ts';
import { gifts as ja } from './ja/gifts.ts';
import { spoken } from './spoken.ts';

export const gifts = spoken(ja, en);
