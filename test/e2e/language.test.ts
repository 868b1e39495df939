// Every screen of the sidebar, seen through the real page in both languages: add a screen to the table.
import type { FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { menu as enMenu } from '../../src/messages/en/menu.ts';
import { views as enViews } from '../../src/messages/en/views.ts';
import { menu as jaMenu } from '../../src/messages/ja/menu.ts';
import { views as jaViews } from '../../src/messages/ja/views.ts';
import { INPUT_TABS } from '../../src/tabs/blueprint.ts';
import { CHOICES, type Language, stray } from '../language/stray.ts';
import {
  clickMenu,
  closeBrowser,
  displayValues,
  type OpenPage,
  openPage,
  type RunningServer,
  sidebarFrame,
  startServer,
  tabs,
} from './harness.ts';

const WORDS = { ja: { menu: jaMenu, views: jaViews }, en: { menu: enMenu, views: enViews } };

interface Screen {
  readonly name: string;
  readonly line: 'openToday' | 'openSidebar' | 'openSetUp';
  /** Goes there from where the line of the menu leads; each label in the page's language. */
  readonly go: (sidebar: FrameLocator, language: Language) => Promise<void>;
  /** Stands on the screen, in English. */
  readonly shows: string;
}

const press = (sidebar: FrameLocator, name: string | RegExp) =>
  sidebar.getByRole('button', { name }).first().click();
const view = (sidebar: FrameLocator, language: Language, name: keyof typeof enViews) =>
  sidebar.getByRole('navigation').getByRole('button', { name: WORDS[language].views[name] }).click();

/** A Monday of the sample's last month. */
async function sampleDay(sidebar: FrameLocator) {
  await sidebar.locator('input[type=date]:visible').fill('2026-10-26');
  await sidebar.locator('.person').first().waitFor();
}

const SCREENS: readonly Screen[] = [
  { name: 'the day', line: 'openToday', go: sampleDay, shows: 'Add somebody not planned' },
  {
    name: 'the reasons for staying away',
    line: 'openToday',
    go: async (sidebar) => {
      await sampleDay(sidebar);
      await sidebar.locator('button[aria-expanded]').first().click();
    },
    shows: 'Reason for the absence',
  },
  {
    name: 'a day of a month without a tab',
    line: 'openToday',
    go: async (sidebar) => {
      await sidebar.locator('input[type=date]:visible').fill('2027-05-10');
      await sidebar.locator('button.primary').waitFor();
    },
    shows: 'There is no tab "出席 2027-05" yet.',
  },
  {
    name: 'whom to contact today',
    line: 'openSidebar',
    go: async (sidebar) => sidebar.locator('.office').first().waitFor(),
    shows: 'To contact today',
  },
  {
    name: 'the offices',
    line: 'openSidebar',
    go: (sidebar, language) => view(sidebar, language, 'offices'),
    shows: 'Find an office',
  },
  {
    name: 'a search that finds nothing',
    line: 'openSidebar',
    go: async (sidebar, language) => {
      await view(sidebar, language, 'offices');
      await sidebar.locator('#search').fill('zzz');
    },
    shows: 'No office matches "zzz".',
  },
  {
    name: 'the entry of a contact, refused by the server',
    line: 'openSidebar',
    go: async (sidebar, language) => {
      await view(sidebar, language, 'offices');
      await press(sidebar, language === 'en' ? /^Log a contact/ : /に記録する$/);
      await sidebar.locator('input[type=date]:visible').first().fill('2035-01-01');
      await press(sidebar, language === 'en' ? 'Save' : '保存する');
      await sidebar.locator('.failure-line').waitFor();
    },
    shows: '2035-01-01 has not come yet. Enter the day of the contact.',
  },
  {
    name: 'the log',
    line: 'openSidebar',
    go: (sidebar, language) => view(sidebar, language, 'log'),
    shows: 'Choose an office',
  },
  { name: 'set-up', line: 'openSetUp', go: async () => {}, shows: 'Make the tabs' },
  {
    name: 'set-up that the server refuses',
    line: 'openSetUp',
    go: async (sidebar, language) => {
      await sidebar.getByLabel(language === 'en' ? 'Seats a day' : '定員（人）').fill('many');
      await sidebar.locator('button.primary').click();
      await sidebar.locator('.failure-line').waitFor();
    },
    shows: 'Enter the seats a day as a number from 1 to 999.',
  },
];

/** What is seen and what is read aloud, one line each; of what a person typed, nothing. */
const linesOf = (sidebar: FrameLocator) =>
  sidebar.locator('body').evaluate((body) => {
    const spoken = [...body.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && parentElement.tagName !== 'SCRIPT') seen.push(textContent ?? '');
    }
    return [...seen, ...spoken].map((line) => line.trim()).filter(Boolean);
  });

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await closeBrowser();
  await server.stop();
});

describe.each(['ja', 'en'] as const)('in %s the sidebar speaks that language alone', (language) => {
  let open: OpenPage;
  /** The sheet's own words, which are shown as they are. */
  let data: string[];
  beforeAll(async () => {
    open = await openPage(`${server.address}?locale=${language}`);
    const names = await tabs(open.page);
    const read = INPUT_TABS.map(({ tab }) => tab).filter((tab) => names.includes(tab));
    const cells = (await Promise.all(read.map((tab) => displayValues(open.page, tab)))).flat(2);
    data = [...CHOICES, ...names, ...cells.flatMap((cell) => [cell, ...cell.split(/[、,\n]/)])];
  });
  // The next screen's sidebar must not be taken for this one's.
  afterEach(() => open.page.getByRole('button', { name: 'サイドバーを閉じる' }).click());
  afterAll(() => open.close());

  it.each(SCREENS)('$name', async ({ line, go, shows }) => {
    const { menu } = WORDS[language];
    await clickMenu(open.page, menu.product, menu[line]);
    const sidebar = sidebarFrame(open.page);
    await sidebar.locator('h1, h2, input, .empty').first().waitFor();
    await go(sidebar, language);
    const lines = await linesOf(sidebar);
    expect(lines.flatMap((text) => stray(text, language, data))).toEqual([]);
    expect(await sidebar.locator('html').getAttribute('lang')).toBe(language);
    if (language === 'en') expect(lines.join('\n')).toContain(shows);
    expect(open.errors).toEqual([]);
  });
});
