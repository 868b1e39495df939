import { log as en } from './en/log.ts';
import { log as ja } from './ja/log.ts';
import { spoken } from './spoken.ts';

export const log = spoken(ja, en);
