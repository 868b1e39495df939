import { makeAttendance as en } from './en/makeAttendance.ts';
import { makeAttendance as ja } from './ja/makeAttendance.ts';
import { spoken } from './spoken.ts';

export const makeAttendance = spoken(ja, en);
