import { makeTabs as en } from './en/makeTabs.ts';
import { makeTabs as ja } from './ja/makeTabs.ts';
import { spoken } from './spoken.ts';

export const makeTabs = spoken(ja, en);
