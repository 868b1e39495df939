import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { savedFile } from '../../support/savedFile.ts';
import { textsAt } from '../../support/xml.ts';
import {
  activeTab,
  cellValue,
  chartColours,
  chooseMenuByKeyboard,
  clickCell,
  clickMenu,
  clickTab,
  displayValues,
  eventually,
  openPage,
  resetToSample,
  runEnded,
  saveWorkbook,
  sidebarFrame,
  startServer,
  statusOf,
  tabs,
  throughReload,
  typeFormula,
} from '../kit/harness.ts';
import { pageForAllTests } from '../kit/openWorkbench.ts';

const REPORT = '月次報告 2026-10';
const APPENDIX = '月次資料 2026-10';

const workbench = pageForAllTests({ sample: join(process.cwd(), 'samples/sample-day-service.xlsx') });

async function expectReport(): Promise<void> {
  await eventually(() => activeTab(workbench.page)).toBe(REPORT);
  await runEnded(workbench.page);
  expect((await displayValues(workbench.page, REPORT))[0]?.[0]).toBe('月次報告　2026年10月');
  // 28 operating days of 20 seats.
  const capacity = (await displayValues(workbench.page, APPENDIX)).find((row) => row[0] === '延べ定員');
  expect(capacity).toContain('560');
}

describe('A day service manager at the workbench', () => {
  test("makes the month's report from the menu by mouse, with its charts", async () => {
    await clickMenu(workbench.page, '稼働ノート', '月次報告を作る');
    await workbench.page.locator('dialog input').fill('2026-10');
    await workbench.page.getByRole('button', { name: 'OK' }).click();
    await expectReport();
    const colours = await chartColours(workbench.page);
    expect(colours.length).toBeGreaterThanOrEqual(2);
    for (const count of colours) expect(count).toBeGreaterThan(3);
  });

  test('takes it back with 元に戻す', async () => {
    await throughReload(workbench.page, () => clickMenu(workbench.page, '編集', '元に戻す'));
    await eventually(() => tabs(workbench.page)).not.toContain(REPORT);
    expect(await tabs(workbench.page)).not.toContain('月次データ');
  });

  test('makes the same report with the keyboard alone', async () => {
    await chooseMenuByKeyboard(workbench.page, '稼働ノート', '月次報告を作る');
    await workbench.page.locator('dialog input').waitFor();
    await workbench.page.keyboard.type('2026-10');
    await workbench.page.keyboard.press('Enter');
    await expectReport();
  });

  test('types a formula, is offered the function with its help, and sees 0.75', async () => {
    await clickTab(workbench.page, '費用');
    await clickCell(workbench.page, 'H2');
    await workbench.page.keyboard.type('=OCC', { delay: 40 });
    await workbench.page.getByText('OCCUPANCY').first().waitFor();
    await typeFormula(workbench.page, 'UPANCY(360,20,24)');
    await eventually(() => cellValue(workbench.page, '費用', 'H2')).toBe('0.75');
  });

  test('sees in Japanese why a formula cannot be calculated', async () => {
    await clickCell(workbench.page, 'H3');
    await typeFormula(workbench.page, '=OCCUPANCY(360,-1,24)');
    await eventually(() => cellValue(workbench.page, '費用', 'H3')).toBe('#ERROR!');
    await workbench.page.keyboard.press('ArrowUp');
    await eventually(() => workbench.page.locator('.cell-hint').textContent()).toMatch(/^H3: .*定員/);
  });

  test('opens the sidebar with the offices of the 営業先 tab', async () => {
    await clickMenu(workbench.page, '稼働ノート', '営業');
    await sidebarFrame(workbench.page).getByText('小石ケアプランセンター').first().waitFor();
  });

  test('finds everything again after the workbench was started anew', async () => {
    await eventually(() => readFile(workbench.server.state, 'utf8').catch(() => '')).toContain(
      'OCCUPANCY(360,-1,24)',
    );
    const again = await startServer({ state: workbench.server.state });
    const later = await openPage(again.address);
    expect(await cellValue(later.page, '費用', 'H2')).toBe('0.75');
    expect(await tabs(later.page)).toContain(REPORT);
    await later.close();
    await again.stop();
  });

  test('saves the workbook as an xlsx file with the report and its charts', async () => {
    const path = join(dirname(workbench.server.state), 'saved.xlsx');
    await saveWorkbook(workbench.page, path);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(path);
    expect(saved.getWorksheet(REPORT)?.getCell('A1').value).toBe('月次報告　2026年10月');
    const charts = savedFile(await readFile(path)).charts(REPORT);
    expect(charts.map(({ chart }) => textsAt(chart, 'c:title a:t').join())).toContain('1日の人数（人）');
    expect(saved.getWorksheet('費用')?.getCell('H2').value).toEqual({
      formula: 'OCCUPANCY(360,20,24)',
      result: 0.75,
    });
  });

  test('goes back to the sample after being asked', async () => {
    await clickMenu(workbench.page, 'ファイル', 'サンプルに戻す');
    await workbench.page.getByRole('button', { name: 'キャンセル' }).click();
    expect(await tabs(workbench.page)).toContain(REPORT);
    await resetToSample(workbench.page);
    expect(await statusOf(workbench.page).textContent()).toBe('サンプルに戻しました。');
    expect(await tabs(workbench.page)).not.toContain(REPORT);
  });

  test('sends nothing to anywhere else, and the page reports no error', () => {});
});
