import { actions as en } from './en/actions.ts';
import { actions as ja } from './ja/actions.ts';
import { spoken } from './spoken.ts';

export const actions = spoken(ja, en);
