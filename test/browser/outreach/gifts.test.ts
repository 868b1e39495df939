import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOf, type OpenSidebar, office, openSidebar, working } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
beforeEach(async () => {
  sidebar = await openSidebar(working(listOf([office()])), 760, 'log');
  await sidebar.page.getByLabel('営業先を選ぶ').fill('見本');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.page.getByLabel('メモ').fill('手土産に菓子折りを持参');
  await sidebar.page.keyboard.press('Control+Enter');
  await sidebar.page.getByText('禁止されています。').waitFor();
});
afterEach(() => sidebar.page.close());

describe('an entry that speaks of gifts', () => {
  it('shows the words and the law before it is saved, and is saved where the user decides so', async () => {
    const { page } = sidebar;
    const warning = await page.locator('.gift').textContent();
    expect(warning).toContain('「手土産」');
    expect(warning).toContain('「菓子折り」');
    expect(warning).toContain('平成11年厚生省令第37号');
    expect(warning).toContain('平成11年厚生省令第38号');
    expect(sidebar.callsOf('logContact')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await page.getByRole('button', { name: 'このまま保存する' }).click();
    await page.getByText('を記録しました。').waitFor();
    expect(sidebar.callsOf('logContact')).toMatchObject([{ memo: '手土産に菓子折りを持参' }]);
  });

  it('can be written anew, and is then saved without a question', async () => {
    const { page } = sidebar;
    await page.keyboard.press('Control+Enter');
    expect(sidebar.callsOf('logContact')).toEqual([]);
    await page.getByRole('button', { name: '書き直す' }).click();
    await page.getByLabel('メモ').fill('空きの案内を渡した');
    await page.keyboard.press('Control+Enter');
    await page.getByText('を記録しました。').waitFor();
    expect(sidebar.callsOf('logContact')).toMatchObject([{ memo: '空きの案内を渡した' }]);
  });
});
