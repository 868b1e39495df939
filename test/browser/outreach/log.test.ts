import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, listOf, type OpenSidebar, office, openSidebar, working } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
const open = async (answers: Answers) => {
  sidebar = await openSidebar(answers, 760, 'log');
  return sidebar.page;
};

afterEach(() => sidebar.page.close());

const names = ['見本ケアプランセンター', '例示クリニック', 'クリニック青空'];
const list = listOf(names.map((name, at) => office({ id: `E00${at + 1}`, name })));

describe('記録', () => {
  it('begins with the office: a few letters, Enter, and the contact can be written', async () => {
    const page = await open(working(list));
    await page.getByLabel('営業先を選ぶ').waitFor();
    await page.keyboard.type('ｸﾘﾆｯｸ');
    await page.getByText('2件あります。').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '例示クリニック' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('例示クリニックへのFAXを記録しました。').waitFor();
    expect(sidebar.callsOf('logContact')).toMatchObject([{ officeId: 'E002' }]);
  });

  it('shows what was begun first, and goes back to the list it was opened from', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '営業先', exact: true }).click();
    await page.getByRole('button', { name: 'クリニック青空に記録する' }).click();
    await page.getByLabel('メモ').fill('とちゅう');
    await page.getByRole('button', { name: '一覧に戻る' }).click();
    expect(await page.getByLabel('営業先をさがす').isVisible()).toBe(true);
    await page.getByRole('button', { name: '記録', exact: true }).click();
    await page.getByRole('button', { name: /^クリニック青空/ }).click();
    expect(await page.getByLabel('メモ').inputValue()).toBe('とちゅう');
  });

  it('says so when nothing is found', async () => {
    const page = await open(working(list));
    await page.getByLabel('営業先を選ぶ').fill('ない名前');
    await page.getByText('「ない名前」に当てはまる営業先はありません。').waitFor();
  });
});
