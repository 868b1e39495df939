// What axe finds on every screen: names, roles, contrast, order. Each screen is reached as a user reaches it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickMenu, clickTab, eventually, sidebarFrame } from './harness.ts';
import { pageForEachTest } from './openWorkbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const MENU = '稼働ノート';

const workbench = pageForEachTest();

async function findings(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(
    (left) =>
      (
        globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
      ).axe.run({ exclude: left.map((selector) => [selector]) }, { resultTypes: ['violations'] }),
    exclude,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html }) => `${impact} ${id}: ${html.slice(0, 160)}`),
  );
}

/** In the page of the add-on's own that stands in the sidebar or in a window. */
async function findingsIn(page: Page, place: '.sidebar' | '.html-dialog'): Promise<string[]> {
  const handle = await page.locator(`${place} iframe`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`There is no ${place}.`);
  return findings(frame);
}

type Screen = (page: Page) => Promise<unknown>;
const sidebar = sidebarFrame;

async function openOffices(page: Page): Promise<void> {
  await clickMenu(page, MENU, '営業先を開く');
  await sidebar(page).getByRole('button', { name: '営業先', exact: true }).click();
  await sidebar(page).getByLabel('営業先をさがす').waitFor();
}

async function openLog(page: Page, name: string): Promise<void> {
  await clickMenu(page, MENU, '営業先を開く');
  await sidebar(page).getByRole('button', { name: '記録', exact: true }).click();
  await sidebar(page).getByLabel('営業先を選ぶ').fill(name);
  await page.keyboard.press('Enter');
  await sidebar(page).getByRole('heading', { name }).waitFor();
}

/** Every view and form of the sidebar; a new one is a new line. */
const SIDEBAR: Readonly<Record<string, Screen>> = {
  'attendance of a day': async (page) => {
    await clickMenu(page, MENU, '今日の出席');
    await sidebar(page).getByLabel('日付').fill('2026-10-26');
    await sidebar(page).getByRole('heading', { name: '10月26日（月）' }).waitFor();
  },
  'the choice of a mark': async (page) => {
    await clickMenu(page, MENU, '今日の出席');
    await sidebar(page).getByLabel('日付').fill('2026-10-26');
    await sidebar(page).getByRole('button', { name: '見本 太郎さんの印を変更' }).click();
    await sidebar(page).getByRole('button', { name: '家族都合' }).waitFor();
  },
  'a month without its tab': async (page) => {
    await clickMenu(page, MENU, '今日の出席');
    await sidebar(page).getByLabel('日付').fill('2027-12-01');
    await sidebar(page).getByText('タブがまだありません').waitFor();
  },
  'whom to contact today': async (page) => {
    await clickMenu(page, MENU, '営業先を開く');
    await sidebar(page)
      .getByRole('button', { name: /はあとで連絡する/ })
      .first()
      .click();
    await sidebar(page).getByLabel('ほかの日').waitFor();
  },
  'a contact that speaks of gifts': async (page) => {
    await openLog(page, '夕凪ケアプランセンター');
    await sidebar(page).getByLabel('メモ').fill('手土産を渡した');
    await sidebar(page).getByRole('button', { name: '保存する' }).click();
    await sidebar(page).getByText('禁止されています。').waitFor();
  },
  'words to send, and the latest entries': async (page) => {
    await openLog(page, '流星ケアプランセンター');
    await sidebar(page).getByRole('button', { name: '保存する' }).click();
    await sidebar(page)
      .getByRole('button', { name: /に送る言葉を見る/ })
      .click();
    await sidebar(page).getByLabel('本文').waitFor();
  },
  offices: openOffices,
  'the card of an office': async (page) => {
    await openOffices(page);
    await sidebar(page).getByRole('button', { name: '白雲ケアプランセンターのくわしい内容' }).click();
    await sidebar(page).getByText('連絡の記録').waitFor();
  },
  'a new office': async (page) => {
    await openOffices(page);
    await sidebar(page).getByRole('button', { name: '営業先を追加' }).click();
    await sidebar(page).getByLabel('事業所名').fill('白雲ケアプランセンター');
    await sidebar(page).getByRole('button', { name: '保存する' }).click();
    await sidebar(page).getByText('同じ営業先かもしれません。').waitFor();
  },
  'a pasted list': async (page) => {
    await openOffices(page);
    await sidebar(page).getByRole('button', { name: '一覧から取り込む' }).click();
    await sidebar(page)
      .getByLabel('貼り付ける表')
      .fill('北風ケアプラン\n白雲ケアプランセンター\n000-0000-0100');
    await sidebar(page).getByRole('button', { name: '内容を確かめる' }).click();
    await sidebar(page).getByText('新しい営業先 1件').waitFor();
  },
  referrals: async (page) => {
    await openOffices(page);
    await sidebar(page).getByRole('button', { name: '紹介', exact: true }).click();
    await sidebar(page).getByText('ほかの状態にする').first().click();
    await sidebar(page)
      .getByText(/終わった紹介/)
      .click();
  },
  'a new referral': async (page) => {
    await openOffices(page);
    await sidebar(page).getByRole('button', { name: '紹介', exact: true }).click();
    await sidebar(page).getByRole('button', { name: '紹介を入れる' }).click();
    await sidebar(page).getByLabel('受付日').waitFor();
  },
  'setting up': async (page) => {
    await clickMenu(page, MENU, 'はじめる');
    await sidebar(page).getByRole('button').first().waitFor();
  },
};

it.each(Object.entries(SIDEBAR))('the sidebar has nothing to object to: %s', async (_, reach) => {
  await reach(workbench.page);
  expect(await findingsIn(workbench.page, '.sidebar')).toEqual([]);
});

it('the guide in the sheet has nothing to object to, and opens at the part about the tab in front', async () => {
  const { page } = workbench;
  await clickTab(page, '営業先');
  await clickMenu(page, MENU, 'ヘルプ');
  const heading = page
    .frameLocator('.html-dialog iframe')
    .getByRole('heading', { name: '営業先', exact: true });
  await eventually(async () => (await heading.boundingBox())?.y).toBeLessThan(260);
  expect(await findingsIn(page, '.html-dialog')).toEqual([]);
});

/** The spreadsheet itself is another project's: what stands around it is ours. */
const GRID = ['#grid'];

const WORKBENCH: Readonly<Record<string, Screen>> = {
  'as it opens': async () => undefined,
  'with a menu open': async (page) => {
    await page.locator('.menu-title', { hasText: MENU }).click();
    await page.locator('.menu-item').first().waitFor();
  },
  'with a question': async (page) => {
    await clickMenu(page, MENU, '月次報告を作る');
    await page.getByRole('button', { name: 'OK' }).waitFor();
  },
};

it.each(Object.entries(WORKBENCH))('the workbench has nothing to object to: %s', async (_, reach) => {
  await reach(workbench.page);
  expect(await findings(workbench.page.mainFrame(), GRID)).toEqual([]);
});
