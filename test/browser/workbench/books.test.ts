// Which workbook is open: how a page gets its first, how another takes its place, and what becomes of a second page.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cellValue,
  clickCell,
  clickMenu,
  dropFile,
  eventually,
  fixtureBundle,
  type OpenPage,
  openPage,
  type RunningServer,
  ready,
  sidebarFrame,
  startServer,
  statusOf,
  tabs,
  throughReload,
} from '../kit/harness.ts';

let server: RunningServer;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  server = await startServer({ bundle: fixtureBundle });
  opened = await openPage(server.address, { begun: false });
  page = opened.page;
});
afterAll(async () => {
  await opened.close();
  await server.stop();
});

const notWorkbook = new TextEncoder().encode('これは表ではありません');
const sample = () => readFile(join(process.cwd(), 'samples/sample-day-service.xlsx'));

async function type(on: Page, cell: string, text: string): Promise<void> {
  await clickCell(on, cell);
  await on.keyboard.type(text);
  await on.keyboard.press('Enter');
}

const question = () => page.locator('dialog.question');

describe('A page without a workbook', () => {
  test('offers three ways to begin, and says why one of them came to nothing', async () => {
    await eventually(() => page.locator('.start button strong').allTextContents()).toEqual([
      'サンプルで試す',
      '自分の事業所で始める',
      '手元のファイルを開く',
    ]);
    await dropFile(page, 'メモ.xlsx', notWorkbook);
    await eventually(() => page.getByRole('alert').textContent()).toContain('メモ.xlsx');
  });

  test("begins a workbook of one's own with the add-on's はじめる", async () => {
    await page.getByRole('button', { name: '自分の事業所で始める' }).click();
    await ready(page);
    await sidebarFrame(page).getByRole('button', { name: '記録する' }).waitFor();
    expect(await tabs(page)).toEqual(['シート1']);
    await eventually(() => page.locator('.workbook-name').textContent()).toBe('無題のブック');
  });

  test('tells of one that could not be opened and was set aside', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kado-books-'));
    const state = join(folder, 'changed.json');
    await writeFile(state, '{"version":1,"data":{"sheetOrder":["sheet1"]},"records":{"charts":[]}}');
    const other = await startServer({ bundle: fixtureBundle, state });
    const changed = await openPage(other.address, { begun: false });
    await eventually(() => changed.page.getByRole('alert').textContent()).toContain('として取っておき');
    await changed.page.getByRole('button', { name: 'サンプルで試す' }).click();
    await ready(changed.page);
    expect(await tabs(changed.page)).toContain('設定');
    await changed.close();
    await other.stop();
    await rm(folder, { recursive: true });
  });
});

describe('Another workbook', () => {
  test('is opened only after a question that says what is open and where it stays', async () => {
    await type(page, 'A1', 'mine');
    await dropFile(page, '見本.xlsx', await sample());
    const asked = (await question().textContent()) ?? '';
    for (const part of ['無題のブック', '見本.xlsx', dirname(server.state)]) expect(asked).toContain(part);
    await page.getByRole('button', { name: 'キャンセル' }).click();
    expect(await tabs(page)).toEqual(['シート1']);
    await throughReload(page, async () => {
      await dropFile(page, '見本.xlsx', await sample());
      await page.getByRole('button', { name: 'OK' }).click();
    });
    expect(await statusOf(page).textContent()).toBe('「見本.xlsx」を開きました。');
    expect(await tabs(page)).toContain('設定');
  });

  test('is not asked about where the file is none', async () => {
    await dropFile(page, 'メモ.xlsx', notWorkbook);
    await page.locator('.status.failed').waitFor();
    expect(await statusOf(page).textContent()).toContain('xlsxファイルとして読めません: メモ.xlsx');
    expect(await tabs(page)).toContain('設定');
  });

  test('leaves the one before within reach: it comes back as it was, and the other stays', async () => {
    await throughReload(page, () => clickMenu(page, 'ファイル', '前のブックに戻す', '無題のブック'));
    expect(await cellValue(page, 'シート1', 'A1')).toBe('mine');
    await clickMenu(page, 'ファイル', '前のブックに戻す');
    expect(await page.locator('.menu-list .menu-list').textContent()).toMatch(/^見本\(.* まで\)$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
});

describe('A page whose workbook another page has changed', () => {
  test('takes no more work, offers to load it anew, and then shows what the other wrote', async () => {
    const other = await openPage(server.address);
    await type(other.page, 'B1', 'other');
    await question().getByRole('button', { name: '読み直す' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await question().isVisible()).toBe(true);
    await page.keyboard.type('lost');
    await throughReload(page, () => page.getByRole('button', { name: '読み直す' }).click());
    expect(await cellValue(page, 'シート1', 'B1')).toBe('other');
    // The one that wrote goes on as before, also after the first has loaded what it wrote.
    await type(other.page, 'B2', 'more');
    await eventually(() => readFile(server.state, 'utf8')).toContain('more');
    expect(await other.page.locator('dialog.question').count()).toBe(0);
    await other.close();
  });
});

test('nothing left this machine, and nothing was reported as an error', () => {
  expect({ foreign: opened.foreign, errors: opened.errors }).toEqual({ foreign: [], errors: [] });
});
