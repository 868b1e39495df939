import { functionFaults as en } from './en/functionFaults.ts';
import { functionFaults as ja } from './ja/functionFaults.ts';
import { spoken } from './spoken.ts';

export const functionFaults = spoken(ja, en);
