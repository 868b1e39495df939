// The marks people type, and those the tab offers to choose from.
import { expect, it } from 'vitest';
import { isAttended, readMark, signsOf, usualSigns } from '../../../../src/domain/attendance/marks.ts';

it.each([
  ['○〇◯◎1１', 'attended'],
  ['振', 'makeup'],
  ['追増', 'extra'],
  ['欠×✕', 'absent'],
  ['入', 'hospital'],
  ['シｼ', 'shortStay'],
  ['予', 'planned'],
  ['休', 'off'],
  ['△?', undefined],
])('each of %s is %s', (signs, mark) => {
  expect([...signs].map(readMark)).toEqual([...signs].map(() => mark));
});

it('a tab offers one sign for each mark, the first of those people use', () => {
  expect(usualSigns()).toEqual(['○', '振', '追', '欠', '入', 'シ', '予', '休']);
});

it('visits are counted by every sign that says somebody came', () => {
  expect(signsOf(isAttended)).toEqual([
    '○',
    '〇',
    '◯',
    '◎',
    '1',
    '出',
    '出席',
    '振',
    '振替',
    '追',
    '増',
    '追加',
  ]);
});
