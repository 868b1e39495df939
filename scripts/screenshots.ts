// Makes the pictures of the documentation from the real workbench with the sample: `npm run screenshots`.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { serve } from '../workbench/server/serve.ts';
import { launchBrowser } from './browser.ts';
import { buildWorkbench, fontDir, pageDir } from './buildWorkbench.ts';
import { ensureBuilt } from './ensureBuilt.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const BEFORE = '2026-09';
const MONTH = '2026-10';
const AFTER = '2026-11';
/** The sidebar's views about outreach, and their pictures. */
const OUTREACH = [
  ['今日', 'outreach-today'],
  ['営業先', 'outreach-offices'],
  ['記録', 'outreach-log'],
  ['紹介', 'outreach-referrals'],
] as const;
const REPORT = `月次報告 ${MONTH}`;
const APPENDIX = `月次資料 ${MONTH}`;

async function clearToasts(page: Page): Promise<void> {
  for (const close of await page.locator('.toast button').all()) await close.click();
}

async function menu(page: Page, entry: string): Promise<void> {
  await clearToasts(page);
  await page.locator('.menu-title', { hasText: '稼働ノート' }).click();
  await page.locator('.menu-item', { hasText: entry }).last().click();
}

const tab = (page: Page, name: string) =>
  page.locator('#grid').getByText(name, { exact: true }).first().click();

async function picture(page: Page, name: string): Promise<void> {
  // No tooltip, no toast: only what stays.
  await page.mouse.move(700, 4);
  await clearToasts(page);
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(images, name) });
}

/** The open tab as it comes out of a printer: `name.png`, or `name-1.png` and so on where it takes several pages. */
async function onPaper(page: Page, name: string): Promise<void> {
  // In place of the browser's own dialog.
  await page.evaluate("print = () => document.body.classList.add('printed')");
  await page.locator('.menu-title', { hasText: 'ファイル' }).click();
  await page.locator('.menu-item', { hasText: '印刷' }).click();
  await page.locator('body.printed').waitFor();
  await page.evaluate("document.body.classList.remove('printed')");
  await page.emulateMedia({ media: 'print' });
  const sheets = await page.locator('#paper .sheet').all();
  for (const [index, sheet] of sheets.entries()) {
    const file = sheets.length === 1 ? `${name}.png` : `${name}-${index + 1}.png`;
    await sheet.screenshot({ path: join(images, file) });
  }
  await page.emulateMedia({ media: 'screen' });
}

/** Types into the open question, and waits until it was acted on. */
async function answer(page: Page, text: string): Promise<void> {
  await page.locator('dialog input').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.toast').waitFor();
}

async function take(page: Page): Promise<void> {
  await menu(page, '月次報告を作る');
  // The month before comes first, so that the report has something to compare with.
  await answer(page, BEFORE);
  await menu(page, '月次報告を作る');
  await page.locator('dialog input').fill(MONTH);
  await picture(page, 'menu-question.png');
  await answer(page, MONTH);
  await picture(page, 'report.png');
  await onPaper(page, 'report-a4');
  await tab(page, APPENDIX);
  await picture(page, 'appendix.png');
  await onPaper(page, 'appendix-a4');
  await tab(page, '出席 2026-10');
  await picture(page, 'attendance.png');
  await onPaper(page, 'attendance-a4');
  await menu(page, '加算表を作る');
  await answer(page, `${MONTH}-01`);
  await picture(page, 'fee-table.png');
  await menu(page, '空き情報を作る');
  await page.locator('dialog input').fill(AFTER);
  await page.keyboard.press('Enter');
  // The sample has a contract that cannot be read, which is told in a dialog.
  await page.locator('dialog', { hasText: '作りました' }).waitFor();
  await page.keyboard.press('Enter');
  await picture(page, 'free-seats.png');
  await onPaper(page, 'free-seats-a4');
  await tab(page, REPORT);
  await menu(page, '営業先を開く');
  const sidebar = page.frameLocator('.sidebar iframe');
  for (const [view, name] of OUTREACH) {
    await sidebar.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
    await page.waitForTimeout(700);
    await page.locator('.sidebar').screenshot({ path: join(images, `${name}.png`) });
  }
  await page.getByRole('button', { name: 'サイドバーを閉じる' }).click();
  await tab(page, `出席 ${MONTH}`);
  await menu(page, '今日の出席');
  const day = page.frameLocator('.sidebar iframe').locator('input[type=date]').first();
  await day.fill(`${MONTH}-20`);
  await page.frameLocator('.sidebar iframe').getByText('欠').first().waitFor();
  await picture(page, 'today.png');
  await page.getByRole('button', { name: 'サイドバーを閉じる' }).click();
  await tab(page, '費用');
  await page.mouse.click(1050, 230);
  await page.keyboard.type('=OCC', { delay: 60 });
  await page.locator('[data-u-comp=sheets-formula-editor]:visible').waitFor();
  await picture(page, 'formula.png');
}

/** How many sheets a tab takes may have changed since the last time. */
async function clearPictures(): Promise<void> {
  const old = (await readdir(images)).filter((name) => name.endsWith('.png'));
  await Promise.all(old.map((name) => rm(join(images, name))));
}

const folder = await mkdtemp(join(tmpdir(), 'kado-screenshots-'));
await Promise.all([ensureBuilt(), buildWorkbench(), mkdir(images, { recursive: true })]);
await clearPictures();
const { port, close } = await serve({
  port: 0,
  pageDir,
  fontDir,
  bundleDir: join(root, 'dist'),
  sampleFile: join(root, 'samples/sample-day-service.xlsx'),
  stateFile: join(folder, 'workbook.json'),
  fresh: true,
});
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('button', { name: 'サンプルで試す' }).waitFor();
  await page.screenshot({ path: join(images, 'start.png') });
  await page.goto(`http://127.0.0.1:${port}/?start=sample`);
  await page.waitForFunction(() => 'workbench' in globalThis);
  await take(page);
} finally {
  await browser.close();
  await close();
  await rm(folder, { recursive: true });
}
