// A tab on paper, through the page's own menu: the month's two documents, the free seats, and attendance.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickMenu, clickTab, eventually, runEnded, tabs } from '../kit/harness.ts';
import { pageForAllTests } from '../kit/openWorkbench.ts';

const APPENDIX = '月次資料 2026-10';
/** Points: nothing but the title and the headings of sections is as large, and bold. */
const HEADING = 12;

const workbench = pageForAllTests();

/** Each sheet of paper: whether its first words are a heading, and by how many pixels anything on it runs over its edge. */
async function printed(page: Page) {
  await page.evaluate("print = () => document.body.classList.add('printed')");
  await clickMenu(page, 'ファイル', '印刷');
  await page.locator('body.printed').waitFor();
  await page.evaluate("document.body.classList.remove('printed')");
  await page.emulateMedia({ media: 'print' });
  const sheets = (await page.evaluate(`[...document.querySelectorAll('#paper .sheet')].map((sheet) => {
    const edge = sheet.getBoundingClientRect();
    const boxes = [...sheet.querySelectorAll('.cell, img')].map((part) => ({ part, at: part.getBoundingClientRect() }));
    const texts = boxes.filter(({ part }) => part.textContent !== '').sort((a, b) => a.at.top - b.at.top || a.at.left - b.at.left);
    return {
      first: texts[0].part.textContent,
      begins: texts[0].part.style.fontWeight === '700' && Number.parseFloat(texts[0].part.style.fontSize) >= ${HEADING},
      over: Math.max(...boxes.map(({ at }) => Math.max(at.bottom - edge.bottom, at.right - edge.right))),
      charts: sheet.querySelectorAll('img').length,
    };
  })`)) as { first: string; begins: boolean; over: number; charts: number }[];
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  await page.emulateMedia({ media: 'screen' });
  return { sheets, pdfPages: pdf.match(/\/Type\s*\/Page\b/g)?.length };
}

async function makeReport(page: Page): Promise<void> {
  await clickMenu(page, '稼働ノート', '月次報告を作る');
  await page.locator('dialog input').fill('2026-10');
  await page.keyboard.press('Enter');
  await eventually(() => tabs(page)).toContain(APPENDIX);
  await runEnded(page);
}

const expectWhole = (sheets: Awaited<ReturnType<typeof printed>>['sheets']) => {
  for (const { first, begins, over } of sheets) {
    expect(begins, first).toBe(true);
    expect(over, first).toBeLessThan(0);
  }
};

/** The report is two sheets, each under its own title, with all its charts. */
async function expectTwoSheets(page: Page): Promise<void> {
  const { sheets, pdfPages } = await printed(page);
  expect(sheets.map(({ first }) => first)).toEqual(['月次報告　2026年10月', '月次報告　2026年10月']);
  expect(pdfPages).toBe(2);
  expectWhole(sheets);
  const charts = await page.locator('.chart canvas').count();
  expect(charts).toBeGreaterThan(1);
  expect(sheets.reduce((sum, sheet) => sum + sheet.charts, 0)).toBe(charts);
}

it('the report is two sheets of A4, and nothing runs over an edge', async () => {
  await makeReport(workbench.page);
  await expectTwoSheets(workbench.page);
});

it('its appendix takes whole sheets: each begins with a section', async () => {
  const { page } = workbench;
  await clickTab(page, APPENDIX);
  const { sheets, pdfPages } = await printed(page);
  expect(sheets.length).toBeGreaterThan(2);
  expect(pdfPages).toBe(sheets.length);
  expectWhole(sheets);
});

/** How many boxes have a line at the bottom, and how many lines the box below or beside draws a second time. */
const linesDrawn = (page: Page) =>
  page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll('#paper .cell')].map(({ style }) => {
      const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
      return { left, top, right: left + width, bottom: top + height, style };
    });
    const lined = (side) => boxes.filter(({ style }) => style['border' + side + 'Style'] === 'solid');
    const twice = (first, second, touch) =>
      first.flatMap((a) => second.filter((b) => touch(a, b))).length;
    const below = (a, b) => a.bottom === b.top && a.left < b.right && b.left < a.right;
    const beside = (a, b) => a.right === b.left && a.top < b.bottom && b.top < a.bottom;
    return {
      lines: lined('Bottom').length,
      twice: twice(lined('Bottom'), lined('Top'), below) + twice(lined('Right'), lined('Left'), beside),
    };
  })()`) as Promise<{ lines: number; twice: number }>;

it('the free seats are one sheet, and a line that two cells share is drawn once', async () => {
  const { page } = workbench;
  await clickMenu(page, '稼働ノート', '空き情報を作る');
  await page.locator('dialog input').fill('2026-11');
  await page.keyboard.press('Enter');
  await page.locator('dialog', { hasText: '作りました' }).waitFor();
  await page.keyboard.press('Enter');
  await runEnded(page);
  const { sheets, pdfPages } = await printed(page);
  expect(sheets).toHaveLength(1);
  expect(pdfPages).toBe(1);
  const { lines, twice } = await linesDrawn(page);
  // The table alone has eight boxes in each of its rows.
  expect(lines).toBeGreaterThan(16);
  expect(twice).toBe(0);
});

it('the attendance of a month is one sheet', async () => {
  const { page } = workbench;
  await clickTab(page, '出席 2026-10');
  const { sheets, pdfPages } = await printed(page);
  expect(sheets).toHaveLength(1);
  expect(pdfPages).toBe(1);
  expect(sheets[0]?.over).toBeLessThan(0);
});
