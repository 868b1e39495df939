// OCCUPANCY: visits by the seats that there were.
import { occupancy } from '../../domain/month/occupancy.ts';
import { number } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { Fault } from '../kit/fault.ts';

/** No day service has twice as many people as seats: above it an argument is wrong, mostly the days, left out. */
const MOST = 2;

export const OCCUPANCY = define(
  [number('visits', { min: 0 }), number('capacity', { above: 0 }), number('days', { above: 0 }, 1)],
  (visits, capacity, days) => {
    const ratio = occupancy(visits, capacity * days);
    if (ratio !== undefined && ratio > MOST) throw new Fault({ kind: 'tooFull', given: ratio }, 'days');
    return ratio ?? '';
  },
);
