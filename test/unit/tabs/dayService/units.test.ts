// The hours of a 単位, as people leave them on the tab.
import { describe, expect, it } from 'vitest';
import { readUnits } from '../../../../src/tabs/dayService/units.ts';

const read = (from: string, to: string) =>
  readUnits({
    tab: '単位',
    rows: [
      ['単位名', '定員', '営業曜日', '開始時刻', '終了時刻'],
      ['午前', 10, '月〜金', from, to],
    ],
  });

describe('開始時刻 and 終了時刻', () => {
  it('are minutes since midnight: 9:30 is 570, 12時 is 720', () => {
    expect(read('9:30', '12時').units[0]?.hours).toEqual({ from: 570, to: 720 });
  });

  it('are none where one of them is blank', () => {
    expect(read('9:30', '').units[0]).not.toHaveProperty('hours');
    expect(read('9:30', '').questions).toEqual([]);
  });

  it('ask about a text that is no time, and an end before the start, and keep the 単位', () => {
    for (const [from, to, cell, given] of [
      ['朝', '12:00', 'D2', '朝'],
      ['13:00', '12:00', 'E2', '12:00'],
    ] as const) {
      const { units, questions } = read(from, to);
      expect(units).toHaveLength(1);
      expect(units[0]).not.toHaveProperty('hours');
      expect(questions).toMatchObject([{ kind: 'badTime', tab: '単位', cell, given }]);
    }
  });
});
