import { menu as en } from './en/menu.ts';
import { menu as ja } from './ja/menu.ts';
import { spoken } from './spoken.ts';

export const menu = spoken(ja, en);
