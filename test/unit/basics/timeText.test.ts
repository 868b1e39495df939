// Times of day as people type them.
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/basics/timeText.ts';

describe('a time of day', () => {
  it.each([
    ['9:00', 540],
    ['０９：３０', 570],
    ['16時30分', 990],
    ['9時', 540],
    ['午後1:30', 810],
    ['午後12:00', 720],
    ['PM 5:15', 1035],
    ['09:00:00', 540],
    ['24:00', 1440],
  ])('%s is %i minutes after midnight', (text, minutes) => {
    expect(parseTime(text)).toBe(minutes);
  });

  it.each(['9', '朝', '9:60', '25:00', '24:01', '2026-10-01', ''])('%s is none', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});
