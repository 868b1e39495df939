// すべての月の報告を作る: oldest first, watched against the time limit, gone on with after it.
import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../../src/actions/kit/book.ts';
import { createAllReports } from '../../../src/actions/month/createAllReports.ts';
import type { Grid } from '../../../src/tabs/kit/grid.ts';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { openSmallPlace, TABS } from '../../support/smallDayService.ts';

const SEPTEMBER = [
  ['利用者ID', '氏名', '単位名', 3, 7],
  ['K1', '見本 一郎', '', '○', '○'],
];
const MINUTE = 60_000;

/** Reads the small place, and remembers only which tabs were drawn. */
function drawnBook(tabs: Readonly<Record<string, unknown>>) {
  const drawn: string[] = [];
  const grid = (tab: string) => ({ tab, rows: tabs[tab] }) as Grid;
  const book: Book = {
    today: () => '2026-11-05',
    tabNames: () => Object.keys(tabs),
    read: (names) => names.filter((tab) => tab in tabs).map(grid),
    extent: (tab) => ({ rows: grid(tab).rows.length, columns: grid(tab).rows[0]?.length ?? 0 }),
    cells: (tab) => grid(tab).rows,
    formulas: () => [],
    write: () => undefined,
    fill: () => undefined,
    show: () => undefined,
    memory: () => undefined,
    draw: ({ name }) => void drawn.push(name),
    locked: (work) => work(),
    newId: () => 'id',
  };
  return { book, drawn: () => drawn.filter((name) => name.startsWith('月次報告')) };
}

/** A clock that moves on by so much at every look, and a pad to write on. */
function circumstances(stepMs: number, kept: Record<string, string> = {}) {
  let time = 0;
  const progress: string[] = [];
  const tick = () => {
    time += stepMs;
    return time;
  };
  const notes = {
    all: () => kept,
    keep: (key: string, text: string) => {
      kept[key] = text;
    },
    drop: (key: string) => {
      delete kept[key];
    },
  };
  return { now: tick, progress: (line: string) => void progress.push(line), notes, kept, lines: progress };
}

const tabs = { ...TABS, '出席 2026-09': SEPTEMBER, '出席 2026-08': SEPTEMBER };

describe('all months', () => {
  it('are made oldest first, with progress', () => {
    const { book, drawn } = drawnBook(tabs);
    const around = circumstances(0);
    expect(createAllReports(book, around)).toHaveLength(3);
    expect(drawn()).toEqual(['月次報告 2026-08', '月次報告 2026-09', '月次報告 2026-10']);
    expect(around.lines[0]).toBe('3か月のうち1か月目（2026-08）を作っています。');
  });

  it('stop before the six minutes are over, and the next run goes on', () => {
    const kept: Record<string, string> = {};
    const first = drawnBook(tabs);
    // Looked at once at the start and once before each month: 3 and 6 minutes in.
    const lines = createAllReports(first.book, circumstances(3 * MINUTE, kept));
    expect(first.drawn()).toEqual(['月次報告 2026-08']);
    expect(lines.pop()).toContain('残りの2か月');
    const second = drawnBook(tabs);
    createAllReports(second.book, circumstances(0, kept));
    expect(second.drawn()).toEqual(['月次報告 2026-09', '月次報告 2026-10']);
    expect(kept).toEqual({});
  });

  it('one that cannot be reported does not keep the others back', () => {
    const { book, drawn } = drawnBook({ ...tabs, '出席 2026-09': [] });
    const lines = createAllReports(book, circumstances(0));
    expect(drawn()).toEqual(['月次報告 2026-08', '月次報告 2026-10']);
    expect(lines[1]).toContain('「出席 2026-09」に見出し');
  });

  it('none at all is one line', () => {
    const { book } = drawnBook({ 設定: TABS['設定'] });
    expect(() => createAllReports(book, circumstances(0))).toThrow('報告を作れる月がありません。');
  });
});

describe('through the built bundle', () => {
  let bench: HeadlessWorkbench;
  afterEach(() => bench.close());

  it('the menu makes both months and says so', async () => {
    bench = await openSmallPlace({ '出席 2026-09': SEPTEMBER });
    await bench.run('createAllReports');
    expect(bench.spreadsheet.tabs()).toEqual(
      expect.arrayContaining([
        '月次報告 2026-09',
        '月次資料 2026-09',
        '月次報告 2026-10',
        '月次資料 2026-10',
      ]),
    );
    expect(bench.ui.alerts.map(({ message }) => message.split('\n').length)).toEqual([2]);
    // The older month is there for the younger to be compared with.
    const text = bench.spreadsheet.displayValues('月次報告 2026-10').flat().join(' ');
    expect(text).toContain('9月 2回 → 10月 10回（延べ利用者数）');
  });
});
