// VISITS: the visits in a range of marks.
import { isAttended, readMark } from '../../domain/attendance/marks.ts';
import type { Argument } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { Fault } from '../kit/fault.ts';

const marks: Argument<number, 'marks'> = {
  name: 'marks',
  type: 'text',
  read: (cell) => {
    const mark = readMark(String(cell));
    if (!mark) throw new Fault({ kind: 'unknownMark', given: String(cell) });
    return isAttended(mark) ? 1 : 0;
  },
  gather: (visits) => visits.reduce((sum, visit) => sum + visit, 0),
};

export const VISITS = define([marks], (visits) => visits);
