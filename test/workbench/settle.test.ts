// A change is calculated as soon as somebody waits for it, and only once.
import { setTimeout as after } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openFixture } from './fixture.ts';

const START = 'formula.mutation.set-formula-calculation-start';

async function openCounting() {
  const bench = await openFixture();
  onTestFinished(() => bench.close());
  const { book } = bench.workbench;
  const commands: string[] = [];
  book.parts.api.onCommandExecuted(({ id }) => void commands.push(id));
  const write = (a1: string, value: unknown) => bench.spreadsheet.setValues('シート1', a1, [[value]]);
  const starts = () => commands.filter((id) => id === START).length;
  return { bench, book, write, starts };
}

test('who waits for a change does not wait for the engine to see whether more changes come', async () => {
  const { bench, write, starts } = await openCounting();
  const settled = write('A1', '=1+1');
  await after(1);
  expect(starts()).toBe(1);
  await settled;
  expect(bench.spreadsheet.cell('シート1', 'A1').value).toBe(2);
});

test('what was calculated for somebody who waited is not calculated again', async () => {
  const { book, write, starts } = await openCounting();
  await write('A1', '=1+1');
  // Longer than the engine waits for more changes.
  await after(200);
  await book.settle();
  expect(starts()).toBe(1);
});

test('changes made before and while somebody waits are all calculated', async () => {
  const { bench, write } = await openCounting();
  await Promise.all([write('A1', 2), write('A2', '=A1*10'), write('A3', '=A2+1')]);
  await write('A1', 3);
  expect(bench.spreadsheet.values('シート1')).toEqual([[3], [30], [31]]);
});
