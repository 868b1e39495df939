import { problems as en } from './en/problems.ts';
import { problems as ja } from './ja/problems.ts';
import { spoken } from './spoken.ts';

export const problems = spoken(ja, en);
