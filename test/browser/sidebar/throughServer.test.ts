import { describe, expect, it } from 'vitest';
import { clickMenu, filledRows } from '../kit/harness.ts';
import { pageForEachTest } from '../kit/openWorkbench.ts';

const workbench = pageForEachTest(async ({ page, sidebar }) => {
  await clickMenu(page, '稼働ノート', '営業先を開く');
  await sidebar().getByRole('button', { name: '営業先', exact: true }).click();
  await sidebar().getByLabel('営業先をさがす').waitFor();
});
const { sidebar } = workbench;
const logRows = async () => filledRows(workbench.page, '営業記録');
const find = (name: string) => sidebar().getByLabel('営業先をさがす').fill(name);
const begin = (name: string) =>
  sidebar()
    .getByRole('button', { name: `${name}に記録する` })
    .click();

describe('the sidebar in the workbench', () => {
  it('lists the offices of the sample and logs a contact, which the grid shows at once', async () => {
    await sidebar().getByText(/^25件/).waitFor();
    const before = await logRows();
    await find('流星');
    await begin('流星ケアプランセンター');
    await sidebar().getByRole('radio', { name: '電話' }).check();
    await sidebar().getByRole('checkbox', { name: '空き曜日' }).check();
    await sidebar().getByLabel('結果').fill('見学の希望あり');
    await sidebar().getByRole('button', { name: '保存する' }).click();
    await sidebar().getByText('流星ケアプランセンターへの電話を記録しました。').waitFor();
    const after = await logRows();
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toEqual(
      expect.arrayContaining(['流星ケアプランセンター', '電話', '空き曜日', '見学の希望あり']),
    );

    await sidebar().getByRole('button', { name: '取り消す' }).click();
    await sidebar().getByText('流星ケアプランセンターの記録を取り消しました。').waitFor();
    expect(await logRows()).toEqual(before);
  });

  it('is worked by keyboard alone', async () => {
    await sidebar().getByLabel('営業先をさがす').focus();
    await workbench.page.keyboard.type('夕凪');
    await sidebar().getByText('25件中 1件').waitFor();
    for (const key of [...Array(6).fill('Tab'), 'Enter']) await workbench.page.keyboard.press(key);
    await sidebar().getByRole('heading', { name: '夕凪ケアプランセンター' }).waitFor();
    await sidebar().getByLabel('メモ').focus();
    await workbench.page.keyboard.type('=1+1');
    await workbench.page.keyboard.press('Control+Enter');
    await sidebar()
      .getByText(/夕凪ケアプランセンターへの.*を記録しました。/)
      .waitFor();
    expect((await logRows()).at(-1)).toContain('=1+1');
  });

  it('keeps what was begun when it is closed and opened again', async () => {
    await find('白雲');
    await begin('白雲ケアプランセンター');
    await sidebar().getByLabel('メモ').fill('とちゅうまで');
    await sidebar().getByRole('button', { name: '一覧に戻る' }).click();
    await sidebar().getByText('書きかけあり').filter({ visible: true }).waitFor();
    await workbench.page.getByRole('button', { name: '閉じる' }).click();
    await workbench.page.locator('.sidebar iframe').waitFor({ state: 'detached' });
    await clickMenu(workbench.page, '稼働ノート', '営業先を開く');
    await sidebar().getByRole('button', { name: '営業先', exact: true }).click();
    await sidebar().getByRole('button', { name: '白雲ケアプランセンターの記録の続きを書く' }).click();
    expect(await sidebar().getByLabel('メモ').inputValue()).toBe('とちゅうまで');
  });

  it('asks nobody outside, and shows hostile text as it was typed', async () => {
    const evil = '<img src=x onerror="parent.postMessage(1)">';
    await find('水玉');
    await begin('水玉ケアプランセンター');
    await sidebar().getByLabel('面会者').fill(evil);
    await sidebar().getByRole('button', { name: '保存する' }).click();
    await sidebar()
      .getByText(/水玉ケアプランセンターへの.*を記録しました。/)
      .waitFor();
    expect((await logRows()).at(-1)).toContain(evil);
  });
});
