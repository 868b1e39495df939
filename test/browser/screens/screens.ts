// Every screen of the sidebar, reached once in a language as a user reaches it, and all that is asked of it there.
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phraseDefaults } from '../../../src/messages/ja/outreach/contacts/phraseDefaults.ts';
import { NO_GIVING, NO_TAKING } from '../../../src/rules/outreach/giftBan.ts';
import { INPUT_TABS } from '../../../src/tabs/blueprint.ts';
import { leave, SCREENS, walkTo } from '../../support/sidebarWalk.ts';
import { CHOICES, type Language, stray } from '../../support/stray.ts';
import { findingsIn } from '../kit/axe.ts';
import {
  displayValues,
  type OpenPage,
  openPage,
  type RunningServer,
  startServer,
  tabs,
} from '../kit/harness.ts';

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

/** The sheet's own words, which are shown as they are. */
async function dataOf(page: Page): Promise<string[]> {
  const names = await tabs(page);
  const read = INPUT_TABS.map(({ tab }) => tab).filter((tab) => names.includes(tab));
  const cells = (await Promise.all(read.map((tab) => displayValues(page, tab)))).flat(2);
  return [...CHOICES, ...NAMED, ...names, ...cells.flatMap((cell) => [cell, ...cell.split(/[、,\n]/)])];
}

/** `withAxe`: also what axe finds, which is the same in every language. */
export function testScreens(language: Language, { withAxe = false } = {}): void {
  let server: RunningServer | undefined;
  let open: OpenPage;
  let data: string[];
  beforeAll(async () => {
    server = await startServer();
    open = await openPage(`${server.address}?locale=${language}`);
    data = await dataOf(open.page);
  });
  afterAll(() => server?.stop());

  describe.each(SCREENS)('$name', (screen) => {
    let bar: FrameLocator;
    beforeAll(async () => {
      bar = await walkTo(open.page, screen, language);
    });
    afterAll(() => leave(open.page));

    it(`speaks ${language} alone`, async () => {
      const lines = await linesOf(bar);
      expect(lines.flatMap((text) => stray(text, language, data))).toEqual([]);
      expect(await bar.locator('html').getAttribute('lang')).toBe(language);
      if (language === 'en') expect(lines.join('\n')).toContain(screen.shows);
      expect(open.errors).toEqual([]);
    });
    if (withAxe)
      it('has nothing to object to', async () => {
        expect(await findingsIn(open.page, '.sidebar')).toEqual([]);
      });
  });
}
