import { freeSeatsDialog as en } from './en/freeSeatsDialog.ts';
import { freeSeatsDialog as ja } from './ja/freeSeatsDialog.ts';
import { spoken } from './spoken.ts';

export const freeSeatsDialog = spoken(ja, en);
