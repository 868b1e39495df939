import { toSend as en } from './en/toSend.ts';
import { toSend as ja } from './ja/toSend.ts';
import { spoken } from './spoken.ts';

export const toSend = spoken(ja, en);
