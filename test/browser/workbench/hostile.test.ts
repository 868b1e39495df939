// Hostile texts typed into the forms of 紹介 in a real browser: shown as typed, in the sidebar and in the grid.
import { expect, it } from 'vitest';
import { HOSTILE } from '../../support/hostileTexts.ts';
import { clickMenu, displayValues, eventually, runEnded } from '../kit/harness.ts';
import { pageForAllTests } from '../kit/openWorkbench.ts';

const workbench = pageForAllTests();
const { sidebar } = workbench;
const button = (name: string) => sidebar().getByRole('button', { name, exact: true });

/** The latest row of a tab, by header. */
async function latest(tab: string, header: string): Promise<Record<string, string>> {
  const rows = (await displayValues(workbench.page, tab)).filter((row) => row.join('') !== '');
  const headers = rows.find((row) => row.includes(header)) ?? [];
  return Object.fromEntries(headers.map((name, column) => [name, rows.at(-1)?.[column] ?? '']));
}

/** The card whose person is that text, letter for letter; it moves as its state does. */
async function card(person: string) {
  const cards = sidebar().locator('.referral');
  const place = () =>
    cards.evaluateAll(
      (all, text) => all.findIndex((one) => one.querySelector('.who')?.textContent === text),
      `${person}さんから`,
    );
  await eventually(place).toBeGreaterThanOrEqual(0);
  return cards.nth(await place());
}

/** Presses a button of that person's card when it stands where it will stay: the list is read anew after each step. */
async function press(person: string, name: string | RegExp): Promise<void> {
  await runEnded(workbench.page);
  await openAll();
  await eventually(async () => (await card(person)).getByRole('button', { name }).count()).toBe(1);
  await (await card(person)).getByRole('button', { name }).click();
}

/** Closed referrals stand in a part of their own that is shut at first. */
const openAll = () =>
  sidebar()
    .locator('details')
    .evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });

it('every text stays as it is typed in a referral, in its failure, and in the client made of it', async () => {
  const { page } = workbench;
  await clickMenu(page, '稼働ノート', '営業先を開く');
  await button('紹介').click();
  // The text of two lines goes into fields of several lines alone; half a character nobody can type.
  for (const [at, text] of HOSTILE.filter((one) => !/\p{Cs}/u.test(one)).entries()) {
    const line = text.includes('\n') ? `二行${at}` : text;
    const stands = (tab: string, header: string) => eventually(() => latest(tab, header));
    await button('紹介を入れる').click();
    await sidebar().getByLabel('営業先を選ぶ').fill('白雲');
    await page.keyboard.press('Enter');
    await sidebar().getByLabel('担当者名').fill(line);
    await sidebar().getByLabel('メモ').fill(text);
    await button('保存する').click();
    await stands('紹介', '紹介ID').toMatchObject({ 担当者名: line, メモ: text });
    const said = async () => (await card(line)).locator('.said').allTextContents();
    await eventually(said).toEqual([text]);

    await openAll();
    await (await card(line)).getByLabel('不成立の理由').fill(text);
    await press(line, '不成立にする');
    await stands('紹介', '紹介ID').toMatchObject({ 状態: '不成立', 不成立理由: text });
    await eventually(said).toEqual([`理由：${text}`, text]);

    await press(line, '契約へ');
    await stands('紹介', '紹介ID').toMatchObject({ 状態: '契約', 不成立理由: text });
    await press(line, /利用者に加える/);
    await sidebar().getByLabel('氏名').fill(line);
    await sidebar().getByLabel('フリガナ').fill(line);
    await button('保存する').click();
    await stands('利用者', '利用者ID').toMatchObject({ 氏名: line, フリガナ: line });
    const client = async () => (await card(line)).locator('.hint').last().textContent();
    await eventually(client).toContain(`利用者 ${line}（`);
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
}, 600_000);
