import { describe, expect, it } from 'vitest';
import { clickMenu, eventually, filledRows } from '../kit/harness.ts';
import { pageForEachTest } from '../kit/openWorkbench.ts';

const workbench = pageForEachTest(async ({ page, sidebar }) => {
  await clickMenu(page, '稼働ノート', '営業先を開く');
  await sidebar()
    .getByRole('heading', { name: /今日連絡したい先/ })
    .waitFor();
});
const { sidebar } = workbench;
const rowsOf = async (tab: string) => filledRows(workbench.page, tab);
const openLog = async () => {
  await sidebar().getByRole('button', { name: '記録', exact: true }).click();
  await sidebar().getByLabel('営業先を選ぶ').waitFor();
};

describe('the morning of a manager', () => {
  it('begins with whom to contact; what is put off is gone from the list, and comes back', async () => {
    const first = sidebar().locator('.due .office').first();
    const name = (await first.getByRole('heading').textContent()) ?? '';
    const before = [await rowsOf('営業先'), await rowsOf('営業記録')];
    await sidebar()
      .getByRole('button', { name: `${name}のほかの操作` })
      .click();
    await sidebar().getByRole('button', { name: '1週間後' }).click();
    await sidebar().getByText(`${name}の次回予定日を`).waitFor();
    await sidebar()
      .getByRole('button', { name: `${name}に記録する` })
      .waitFor({ state: 'detached' });
    await sidebar().getByRole('button', { name: '取り消す' }).click();
    await sidebar().getByText(`${name}の次回予定日を元に戻しました。`).waitFor();
    await eventually(async () => [await rowsOf('営業先'), await rowsOf('営業記録')]).toEqual(before);
  });

  it('logs a contact and takes it back without the mouse', async () => {
    const before = await rowsOf('営業記録');
    await openLog();
    await workbench.page.keyboard.type('夕凪');
    await sidebar().getByText('1件あります。').waitFor();
    await workbench.page.keyboard.press('Enter');
    await sidebar().getByRole('heading', { name: '夕凪ケアプランセンター' }).waitFor();
    // From the heading: date (year, month, day, calendar), way, person.
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab']) await workbench.page.keyboard.press(key);
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('見本 花子');
    await workbench.page.keyboard.press('Control+Enter');
    await sidebar()
      .getByText(/夕凪ケアプランセンターへの.*を記録しました。/)
      .waitFor();
    expect((await rowsOf('営業記録')).at(-1)).toContain('見本 花子');
    for (const key of ['Tab', 'Enter']) await workbench.page.keyboard.press(key);
    await sidebar().getByText('夕凪ケアプランセンターの記録を取り消しました。').waitFor();
    expect(await rowsOf('営業記録')).toEqual(before);
  });
});

it('keeps hostile text in every field as it was typed, in the grid and among the latest entries', async () => {
  const typed = {
    面会者: '=IMPORTXML("http://example.com","//a")',
    結果: '<img src=x onerror="parent.hit=1"></script>',
    記録者: '＝1+1 @SUM ﾊﾝｶｸ',
    メモ: `\u202Eabc 👨‍👩‍👧 ${'あ'.repeat(10_000)}`,
  };
  await openLog();
  await sidebar().getByLabel('営業先を選ぶ').fill('水玉');
  await workbench.page.keyboard.press('Enter');
  for (const [label, text] of Object.entries(typed)) await sidebar().getByLabel(label).fill(text);
  await sidebar().getByRole('button', { name: '保存する' }).click();
  await sidebar()
    .getByText(/水玉ケアプランセンターへの.*を記録しました。/)
    .waitFor();
  expect((await rowsOf('営業記録')).at(-1)).toEqual(expect.arrayContaining(Object.values(typed)));
  await sidebar().getByRole('region', { name: '最近の記録' }).getByText(typed.結果).waitFor();
  expect(await workbench.page.evaluate(() => 'hit' in window)).toBe(false);
});
