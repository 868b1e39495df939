// OCCUPANCY and VISITS.
import { isAttended, readMark } from '../domain/attendance/marks.ts';
import { occupancy } from '../domain/month/occupancy.ts';
import { type Argument, number } from './kit/argument.ts';
import { define } from './kit/define.ts';
import { Fault } from './kit/fault.ts';

export const OCCUPANCY = define(
  'OCCUPANCY',
  [number('visits', { min: 0 }), number('capacity', { above: 0 }), number('days', { above: 0 }, 1)],
  (visits, capacity, days) => occupancy(visits, capacity * days) ?? '',
);

const marks: Argument<number> = {
  name: 'marks',
  type: 'text',
  read: (cell) => {
    const mark = readMark(String(cell));
    if (!mark) throw new Fault({ kind: 'unknownMark', given: String(cell) });
    return isAttended(mark) ? 1 : 0;
  },
  gather: (visits) => visits.reduce((sum, visit) => sum + visit, 0),
};

export const VISITS = define('VISITS', [marks], (visits) => visits);
