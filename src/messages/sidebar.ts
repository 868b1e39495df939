import { sidebar as en } from './en/sidebar.ts';
import { sidebar as ja } from './ja/sidebar.ts';
import { spoken } from './spoken.ts';

export const sidebar = spoken(ja, en);
