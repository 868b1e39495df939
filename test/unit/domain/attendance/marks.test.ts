// The marks people type, and those the tab offers to choose from.
import { expect, it } from 'vitest';
import {
  allSigns,
  isAttended,
  readMark,
  signsOf,
  usualSigns,
} from '../../../../src/domain/attendance/marks.ts';

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

it('the usual signs are one for each mark, the first of those people use', () => {
  expect(usualSigns()).toEqual(['○', '振', '追', '欠', '入', 'シ', '予', '休']);
});

it('a tab takes every sign that is understood, and offers the usual ones first', () => {
  expect(allSigns().slice(0, 8)).toEqual(['○', '振', '追', '欠', '入', 'シ', '予', '休']);
  expect(allSigns()).toEqual(
    expect.arrayContaining(['1', '◎', '出席', '振替', '増', '×', '入院', 'ショート', '予定']),
  );
  // 23 ways to write eight marks, each once.
  expect(new Set(allSigns()).size).toBe(23);
  expect(allSigns()).toHaveLength(23);
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
