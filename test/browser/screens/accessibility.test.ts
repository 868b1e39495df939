// What axe finds on the workbench and in the guide. The sidebar's screens: screensInJapanese.test.ts.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings, findingsIn } from '../kit/axe.ts';
import { clickMenu, clickTab, eventually } from '../kit/harness.ts';
import { pageForEachTest } from '../kit/openWorkbench.ts';

const MENU = '稼働ノート';

/** The spreadsheet itself is another project's: what stands around it is ours. */
const GRID = ['#grid'];

const WORKBENCH: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
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

describe('nothing is to object to in', () => {
  const workbench = pageForEachTest();

  it('the guide in the sheet, which opens at the part about the tab in front', async () => {
    const { page } = workbench;
    await clickTab(page, '営業先');
    await clickMenu(page, MENU, 'ヘルプ');
    const heading = page
      .frameLocator('.html-dialog iframe')
      .getByRole('heading', { name: '営業先', exact: true });
    await eventually(async () => (await heading.boundingBox())?.y).toBeLessThan(260);
    expect(await findingsIn(page, '.html-dialog')).toEqual([]);
  });

  it.each(Object.entries(WORKBENCH))('the workbench %s', async (_, reach) => {
    await reach(workbench.page);
    expect(await findings(workbench.page.mainFrame(), GRID)).toEqual([]);
  });
});
