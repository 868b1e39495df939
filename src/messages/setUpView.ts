import { setUpView as en } from './en/setUpView.ts';
import { setUpView as ja } from './ja/setUpView.ts';
import { spoken } from './spoken.ts';

export const setUpView = spoken(ja, en);
