import { makeAddonTable as en } from './en/makeAddonTable.ts';
import { makeAddonTable as ja } from './ja/makeAddonTable.ts';
import { spoken } from './spoken.ts';

export const makeAddonTable = spoken(ja, en);
