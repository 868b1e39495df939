// Every screen of the sidebar, seen through the real page in both languages.
import type { FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { phraseDefaults } from '../../src/messages/ja/phraseDefaults.ts';
import { NO_GIVING, NO_TAKING } from '../../src/rules/giftBan.ts';
import { INPUT_TABS } from '../../src/tabs/blueprint.ts';
import { leave, SCREENS, walkTo } from '../language/sidebarWalk.ts';
import { CHOICES, stray } from '../language/stray.ts';
import {
  closeBrowser,
  displayValues,
  type OpenPage,
  openPage,
  type RunningServer,
  startServer,
  tabs,
} from './harness.ts';

/** The texts that set-up puts into 文例, and the ordinances by the names they are published under. */
const NAMED = [NO_GIVING, NO_TAKING, ...phraseDefaults].flatMap((named): string[] => Object.values(named));

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
      if (parentElement && !['SCRIPT', 'TEXTAREA'].includes(parentElement.tagName))
        seen.push(textContent ?? '');
    }
    return [...seen, ...spoken].map((line) => line.trim()).filter(Boolean);
  });

describe.each(['ja', 'en'] as const)('in %s the sidebar speaks that language alone', (language) => {
  let server: RunningServer;
  let open: OpenPage;
  /** The sheet's own words, which are shown as they are. */
  let data: string[];
  beforeAll(async () => {
    server = await startServer();
    open = await openPage(`${server.address}?locale=${language}`);
    const names = await tabs(open.page);
    const read = INPUT_TABS.map(({ tab }) => tab).filter((tab) => names.includes(tab));
    const cells = (await Promise.all(read.map((tab) => displayValues(open.page, tab)))).flat(2);
    data = [...CHOICES, ...NAMED, ...names, ...cells.flatMap((cell) => [cell, ...cell.split(/[、,\n]/)])];
  });
  afterEach(() => leave(open.page));
  afterAll(async () => {
    await closeBrowser();
    await server.stop();
  });

  it.each(SCREENS)('$name', async (screen) => {
    const bar = await walkTo(open.page, screen, language);
    const lines = await linesOf(bar);
    expect(lines.flatMap((text) => stray(text, language, data))).toEqual([]);
    expect(await bar.locator('html').getAttribute('lang')).toBe(language);
    if (language === 'en') expect(lines.join('\n')).toContain(screen.shows);
    expect(open.errors).toEqual([]);
  });
});
