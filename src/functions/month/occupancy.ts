// OCCUPANCY: visits by the seats that there were.
import { occupancy } from '../../domain/month/occupancy.ts';
import { number } from '../kit/argument.ts';
import { define } from '../kit/define.ts';

export const OCCUPANCY = define(
  [number('visits', { min: 0 }), number('capacity', { above: 0 }), number('days', { above: 0 }, 1)],
  (visits, capacity, days) => occupancy(visits, capacity * days) ?? '',
);
