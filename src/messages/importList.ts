import { importList as en } from './en/importList.ts';
import { importList as ja } from './ja/importList.ts';
import { spoken } from './spoken.ts';

export const importList = spoken(ja, en);
