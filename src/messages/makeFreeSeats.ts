import { makeFreeSeats as en } from './en/makeFreeSeats.ts';
import { makeFreeSeats as ja } from './ja/makeFreeSeats.ts';
import { spoken } from './spoken.ts';

export const makeFreeSeats = spoken(ja, en);
