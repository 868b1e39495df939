import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { listOf, type OpenSidebar, office, openSidebar, working } from './sidebarPage.ts';

let browser: Browser;
let sidebar: OpenSidebar;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => sidebar.page.close());
afterAll(() => browser.close());

const evil = '<img src=x onerror="window.hit=1">';
const phrases = {
  suggested: 1,
  phrases: [
    { scene: '空きのお知らせ', subject: '', body: 'あ', questions: [] },
    {
      scene: 'お礼',
      subject: '件名です',
      body: evil,
      questions: ['{電話番号}に入れる内容が、シートで空欄です。'],
    },
  ],
};
const list = listOf([office({ last: null })]);

it('after a contact is saved, words that fit can be changed and copied', async () => {
  sidebar = await openSidebar(
    browser,
    (call) => (call.name === 'listPhrases' ? { value: phrases } : working(list)(call)),
    760,
    'log',
  );
  const { page } = sidebar;
  await page.getByLabel('営業先を選ぶ').fill('見本');
  await page.keyboard.press('Enter');
  await page.getByLabel('結果').fill('不成立');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '見本ケアプランセンターに送る言葉を見る' }).click();
  await page.getByText('{電話番号}に入れる内容が、シートで空欄です。').waitFor();
  expect(sidebar.callsOf('listPhrases')).toEqual([
    { officeId: 'E001', person: '', result: '不成立', first: true },
  ]);
  expect(await page.getByLabel('件名').inputValue()).toBe('件名です');
  expect(await page.getByLabel('本文').inputValue()).toBe(evil);
  await page.getByLabel('本文').fill('直した本文');
  // The clipboard is closed to this page, as it may be in Google's frame: the text is selected instead.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no leave'));
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: '本文をコピー' }).click();
  await page.getByText('文章を選びました。').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toBe('直した本文');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await page.getByLabel('場面').selectOption('空きのお知らせ');
  expect(await page.getByLabel('本文').inputValue()).toBe('あ');
});
