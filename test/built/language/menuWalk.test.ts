// Every line of the menu is walked through in both languages, in the bundle that is pushed.
import { expect, it } from 'vitest';
import { menuLines } from '../../../src/menu.ts';
import type { WorkbookSnapshot } from '../../../workbench/engine/engine.ts';
import { openHeadless } from '../../../workbench/headless.ts';
import { HeadlessUi } from '../../../workbench/runner/headlessUi.ts';
import { contents, openSmallPlace } from '../../support/smallDayService.ts';
import { type Language, stray } from '../../support/stray.ts';
import { SCREENS, type Screen } from './menuWalk.ts';

/** Names in the small place, and a line of Google's own. */
const DATA = [
  '見本 一郎',
  '見本 二子',
  '知らない 人',
  'Service Spreadsheets failed while accessing document.',
];

it('has a screen for every line of the menu', () => {
  const walked = new Set(SCREENS.map(({ action }) => action));
  const lines = menuLines().map(({ action }) => action);
  expect(lines.filter((action) => !walked.has(action))).toEqual([]);
});

/** Titles and texts of dialogs, questions and toasts, and what the tabs hold afterwards. */
async function walk({ action, answers = [], fails }: Screen, snapshot: WorkbookSnapshot, locale: Language) {
  const ui = new HeadlessUi([], [...answers, { button: 'CANCEL', text: '' }]);
  const bench = await openHeadless({ snapshot, ui, locale, now: '2026-11-05T09:00:00+09:00' });
  try {
    if (fails) bench.failCall(20);
    await bench.run(action).catch((error: Error) => {
      if (!fails) throw error;
    });
    const shown = [...ui.alerts, ...ui.prompts, ...ui.toasts].flatMap(({ title, message }) => [
      title,
      message,
    ]);
    const panels = [...ui.sidebars, ...ui.dialogs];
    const said = [...shown, ...panels.map(({ title }) => title)];
    const pages = panels.map(({ html }) => /<body[^>]*>/.exec(html)?.[0]);
    return { said, pages, tabs: contents(bench) };
  } finally {
    await bench.close();
  }
}

it.each(SCREENS)('$name', async (screen) => {
  const place = await openSmallPlace(screen.tabs);
  const snapshot = place.snapshot();
  await place.close();
  const ja = await walk(screen, snapshot, 'ja');
  const en = await walk(screen, snapshot, 'en');

  for (const part of screen.says) expect(en.said.join('\n')).toContain(part);
  expect(en.said.flatMap((line) => stray(line, 'en', DATA))).toEqual([]);
  expect(ja.said.flatMap((line) => stray(line, 'ja', DATA))).toEqual([]);
  expect(ja.said).toHaveLength(en.said.length);
  for (const page of en.pages) expect(page).toContain('lang="en"');
  // What goes into tabs is data, and the same for whoever makes it.
  expect(en.tabs).toEqual(ja.tabs);
});
