import { views as en } from './en/views.ts';
import { views as ja } from './ja/views.ts';
import { spoken } from './spoken.ts';

export const views = spoken(ja, en);
