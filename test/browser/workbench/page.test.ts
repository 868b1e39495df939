import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { savedFile } from '../../support/savedFile.ts';
import { textsAt } from '../../support/xml.ts';
import {
  activeTab,
  cellValue,
  chartColours,
  chooseMenuByKeyboard,
  clickCell,
  clickMenu,
  eventually,
  fixtureBundle,
  middleOf,
  type OpenPage,
  openPage,
  type RunningServer,
  ready,
  runEnded,
  saveWorkbook,
  sidebarFrame,
  startServer,
  statusOf,
  tabs,
  throughReload,
  typeFormula,
} from '../kit/harness.ts';

let folder: string;
let server: RunningServer;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kado-page-'));
  const sample = join(folder, 'empty.xlsx');
  await writeFile(sample, await emptyFile());
  server = await startServer({ bundle: fixtureBundle, sample });
  opened = await openPage(server.address);
  page = opened.page;
});
afterAll(async () => {
  await opened.close();
  await server.stop();
  await rm(folder, { recursive: true });
});
/** Each test of a group starts with nothing in the workbook, on the page that stands. */
const startEmpty = () =>
  beforeEach(async () => {
    await clickMenu(page, '稼働ノート', 'ほかの操作', '空にする');
    await runEnded(page);
  });

async function emptyFile(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet('シート1');
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function makeReport(): Promise<void> {
  await clickMenu(page, '稼働ノート', '報告を作る');
  await page.locator('dialog input').fill('2026-10');
  await page.keyboard.press('Enter');
  await runEnded(page);
}

describe('The menus that onOpen built', () => {
  startEmpty();

  test('stand in the menu bar and under 拡張機能', async () => {
    expect(await page.locator('.menu-title').allTextContents()).toEqual([
      'ファイル',
      '編集',
      '拡張機能',
      '稼働ノート',
    ]);
    await clickMenu(page, '拡張機能', '稼働ノート');
    expect(await page.locator('.menu-list .menu-list').first().textContent()).toContain('報告を作る');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('work by keyboard alone, with the question in between and the grid afterwards', async () => {
    await chooseMenuByKeyboard(page, '稼働ノート', '報告を作る');
    await page.locator('dialog input').waitFor();
    await page.keyboard.type('2026-10');
    await page.keyboard.press('Enter');
    await runEnded(page);
    expect(await activeTab(page)).toBe('報告 2026-10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await cellValue(page, '報告 2026-10', 'B1')).toBe('7');
  });

  test('an answer by Escape closes the question and changes nothing', async () => {
    await clickMenu(page, '稼働ノート', '報告を作る');
    await page.locator('dialog input').waitFor();
    await page.keyboard.press('Escape');
    await runEnded(page);
    expect(await tabs(page)).toEqual(['シート1']);
  });

  test('the button that was pressed reaches the script', async () => {
    await clickMenu(page, '稼働ノート', 'ほかの操作', '質問する');
    await page.getByRole('button', { name: 'いいえ' }).click();
    await runEnded(page);
    expect(await cellValue(page, 'シート1', 'A1')).toBe('NO');
  });

  test('a script that fails tells its reason in one line', async () => {
    await clickMenu(page, '稼働ノート', 'ほかの操作', '失敗する');
    await page.locator('.status.failed').waitFor();
    expect(await statusOf(page).textContent()).toBe(
      '「失敗する」は途中で止まりました: 設定タブがありません。',
    );
  });
});

describe('Charts', () => {
  startEmpty();

  test('are drawn over their cells and change with them', async () => {
    await makeReport();
    const [before = 0] = await chartColours(page);
    expect(before).toBeGreaterThan(3);
    const picture = () =>
      page.evaluate(() => document.querySelector<HTMLCanvasElement>('.chart canvas')?.toDataURL());
    const first = await picture();
    await clickCell(page, 'B2');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await eventually(async () => (await picture()) === first).toBe(false);
  });

  test('scroll with the grid and are gone on another tab', async () => {
    await makeReport();
    const top = async () => (await page.locator('.chart').boundingBox())?.y ?? 0;
    const before = await top();
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 120);
    await eventually(top).toBe(before - 120);
    await page.locator('#grid').getByText('シート1', { exact: true }).first().click();
    await eventually(() => page.locator('.chart').count()).toBe(0);
  });
});

describe('The grid', () => {
  startEmpty();
  const top = async () => (await middleOf(page, 'A1')).y;

  async function scrollDown(from: number): Promise<void> {
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 3000);
    await eventually(top).toBeLessThan(from - 2000);
  }

  test('shows a tab that was scrolled and is made again from its top', async () => {
    const first = await top();
    await scrollDown(first);
    await clickMenu(page, '稼働ノート', 'ほかの操作', '作り直す');
    await eventually(top).toBe(first);
  });

  test.each(['Control+Home', 'Meta+Home'])('goes back to its first cell by %s', async (keys) => {
    const first = await top();
    await clickCell(page, 'B3');
    await scrollDown(first);
    await page.keyboard.press(keys);
    await eventually(top).toBe(first);
    await page.keyboard.type('here');
    await page.keyboard.press('Enter');
    expect(await cellValue(page, 'シート1', 'A1')).toBe('here');
  });
});

describe('Formulas', () => {
  startEmpty();

  test('a custom function is offered while typing, with its Japanese help, and calculates', async () => {
    await clickCell(page, 'B2');
    await page.keyboard.type('=OCC', { delay: 30 });
    await page.getByText('稼働率を計算します。').first().waitFor();
    await typeFormula(page, 'UPANCY(360,20,24)');
    await eventually(() => cellValue(page, 'シート1', 'B2')).toBe('0.75');
  });

  test('an error in the selected cell is explained in the words of the function', async () => {
    await clickCell(page, 'A1');
    await typeFormula(page, '=OCCUPANCY(360,0)');
    await page.keyboard.press('ArrowUp');
    const hint = page.locator('.cell-hint');
    await hint.waitFor();
    expect(await hint.textContent()).toBe('A1: 定員には 0 より大きい数を入れてください。');
  });

  test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])(
    'a day stays the same day in a browser in %s',
    async (timezoneId) => {
      const abroad = await openPage(server.address, { timezoneId });
      await clickCell(abroad.page, 'A1');
      await abroad.page.keyboard.type('2026/10/5');
      await abroad.page.keyboard.press('Enter');
      await typeFormula(abroad.page, '=DAY_NUMBER(A1)');
      await eventually(() => cellValue(abroad.page, 'シート1', 'A2')).toBe('20261005');
      await clickMenu(abroad.page, '稼働ノート', 'ほかの操作', '日付を読む');
      await runEnded(abroad.page);
      expect(await cellValue(abroad.page, 'シート1', 'B1')).toBe('20261005');
      await abroad.close();
      await page.reload();
      await ready(page);
    },
  );
});

describe('The sidebar', () => {
  test('calls the script and writes what was typed as text', async () => {
    await clickMenu(page, '稼働ノート', 'サイドバーを開く');
    const frame = sidebarFrame(page);
    await frame.getByRole('button', { name: '記録する' }).click();
    await frame.getByText('u: {"saved":"=1+1","date":"2026-10-05"}').waitFor();
    expect(await cellValue(page, 'シート1', 'B1')).toBe('=1+1');
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
  });

  test.each([
    ['a date in the result arrives as null', '日付を返す', 'u: null'],
    ['a function without a result answers undefined', '何も返さない', 'u: undefined'],
    ['an error reaches the failure handler', '失敗する', 'u: "失敗 Error: 設定タブがありません。"'],
    [
      'a date among the arguments is refused',
      '日付を渡す',
      '"Failed due to illegal value in property: when"',
    ],
    ['twelve calls at once are all answered', '12回呼ぶ', '"12"'],
  ])("%s, as at Google's", async (_, button, answer) => {
    await clickMenu(page, '稼働ノート', 'サイドバーを開く');
    const frame = sidebarFrame(page);
    await frame.getByRole('button', { name: button, exact: true }).click();
    await frame.getByText(answer, { exact: true }).waitFor();
  });

  test('closes itself and by its button', async () => {
    for (const close of [
      () => sidebarFrame(page).getByRole('button', { name: '閉じる' }).click(),
      () => page.getByRole('button', { name: 'サイドバーを閉じる' }).click(),
    ]) {
      await clickMenu(page, '稼働ノート', 'サイドバーを開く');
      await sidebarFrame(page).getByText('記録しました。').waitFor();
      await close();
      await eventually(() => page.locator('.sidebar').count()).toBe(0);
    }
  });

  test('cannot reach the page around it or another place on the network', async () => {
    await clickMenu(page, '稼働ノート', 'サイドバーを開く');
    const frame = sidebarFrame(page);
    await frame.getByRole('button', { name: '外を見る' }).click();
    await frame.getByText('"refused refused"', { exact: true }).waitFor();
    expect(opened.foreign).toEqual([]);
  });
});

describe('The workbook', () => {
  startEmpty();

  test('is the same after the page was loaded again', async () => {
    await clickCell(page, 'A1');
    await page.keyboard.type('keep');
    await page.keyboard.press('Enter');
    await eventually(() => readFile(server.state, 'utf8').catch(() => '')).toContain('keep');
    await page.reload();
    await ready(page);
    expect(await cellValue(page, 'シート1', 'A1')).toBe('keep');
  });

  test('goes back by 元に戻す to what it was before the last action', async () => {
    await page.reload();
    await ready(page);
    await clickMenu(page, '編集');
    expect(await page.locator('.menu-item', { hasText: '元に戻す' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await makeReport();
    expect(await tabs(page)).toEqual(['シート1', '報告 2026-10']);
    await throughReload(page, () => clickMenu(page, '編集', '元に戻す'));
    await eventually(() => tabs(page)).toEqual(['シート1']);
    await eventually(() => page.locator('.chart').count()).toBe(0);
  });

  test('is saved as an xlsx file with its charts', async () => {
    await makeReport();
    const path = join(folder, 'saved.xlsx');
    await saveWorkbook(page, path);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(path);
    expect(saved.getWorksheet('報告 2026-10')?.getCell('B3').value).toBe(18);
    const charts = savedFile(await readFile(path)).charts('報告 2026-10');
    expect(charts.map(({ chart }) => textsAt(chart, 'c:val c:f'))).toEqual([
      ["'報告 2026-10'!$B$2:$B$4", "'報告 2026-10'!$C$2:$C$4"],
    ]);
  });
});

test('nothing the page did left this machine, and nothing was reported as an error', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors.filter((error) => !/example\.com/.test(error))).toEqual([]);
});
