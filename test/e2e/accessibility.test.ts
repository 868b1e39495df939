// What axe finds on every screen: names, roles, contrast, order. Each screen is reached as a user reaches it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { leave, SCREENS, walkTo } from '../language/sidebarWalk.ts';
import { clickMenu, clickTab, eventually } from './harness.ts';
import { pageForAllTests, pageForEachTest } from './openWorkbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const MENU = '稼働ノート';

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

describe('the sidebar has nothing to object to', () => {
  const workbench = pageForAllTests();
  afterEach(() => leave(workbench.page));
  it.each(SCREENS)('$name', async (screen) => {
    await walkTo(workbench.page, screen, 'ja');
    expect(await findingsIn(workbench.page, '.sidebar')).toEqual([]);
  });
});

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
