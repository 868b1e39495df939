import { describe, expect, it } from 'vitest';
import { clickMenu, displayValues, eventually, filledRows } from '../kit/harness.ts';
import { pageForEachTest } from '../kit/openWorkbench.ts';

const workbench = pageForEachTest(({ page }) => clickMenu(page, '稼働ノート', '今日の出席'));
const { sidebar } = workbench;
/** A day of the sample's last month: K002 comes on Mondays. */
const DAY = '2026-10-26';

async function markOf(clientId: string): Promise<string> {
  const rows = await displayValues(workbench.page, '出席 2026-10');
  const header = rows.find((row) => row.includes('利用者ID')) ?? [];
  const day = header.findIndex((text) => /^(?:2026\/)?(?:10\/)?26(?:日|\(.*\)|$)/.test(text));
  return rows.find((row) => row.includes(clientId))?.[day] ?? 'no row';
}
const absences = async () => filledRows(workbench.page, '欠席記録');

describe('今日の出席 in the workbench', () => {
  it('marks a day of the sample, which the grid shows at once, and takes it back', async () => {
    await sidebar().getByLabel('日付').fill(DAY);
    await sidebar().getByRole('heading', { name: '10月26日（月）' }).waitFor();
    const before = await markOf('K002');
    const noted = await absences();
    await sidebar().getByRole('button', { name: '見本 太郎さんの印を変更' }).click();
    await sidebar().getByRole('button', { name: '家族都合' }).click();
    await sidebar().getByText('見本 太郎さんを欠席（家族都合）にしました。').waitFor();
    await eventually(() => markOf('K002')).toBe('欠');
    expect((await absences()).at(-1)).toEqual(
      expect.arrayContaining(['K002', '見本 太郎', '欠席', '家族都合']),
    );

    await sidebar().getByRole('button', { name: '取り消す' }).click();
    await sidebar().getByText('取り消しました。').waitFor();
    await eventually(() => markOf('K002')).toBe(before);
    expect(await absences()).toEqual(noted);
  });

  it('offers the tab of a month that has none, and makes it', async () => {
    await sidebar().getByLabel('日付').fill('2026-12-01');
    await sidebar().getByText('「出席 2026-12」のタブがまだありません。').waitFor();
    await sidebar().getByRole('button', { name: '出席簿を作る' }).click();
    await sidebar().getByRole('list', { name: '利用者' }).getByRole('listitem').first().waitFor();
    expect((await displayValues(workbench.page, '出席 2026-12')).flat()).toContain('予');
  });
});
