import { outreach as en } from './en/outreach.ts';
import { outreach as ja } from './ja/outreach.ts';
import { spoken } from './spoken.ts';

export const outreach = spoken(ja, en);
