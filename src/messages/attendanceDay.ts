import { attendanceDay as en } from './en/attendanceDay.ts';
import { attendanceDay as ja } from './ja/attendanceDay.ts';
import { spoken } from './spoken.ts';

export const attendanceDay = spoken(ja, en);
