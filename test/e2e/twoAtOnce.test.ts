// Two windows of the add-on log at the same time, in a real browser: nothing is lost, nothing stands twice.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  clickMenu,
  closeBrowser,
  displayValues,
  type OpenPage,
  openPage,
  type RunningServer,
  sidebarFrame,
  startServer,
} from './harness.ts';

const EACH = 100;

let server: RunningServer;
let open: OpenPage;
beforeAll(async () => {
  server = await startServer();
  open = await openPage(server.address);
});
afterAll(async () => {
  await open.close();
  await closeBrowser();
  await server.stop();
});

/** Both windows talk to the script as the sidebar's own code does, each asking for every entry twice. */
function logAll(frame: Frame, officeId: string, each: number): Promise<string[]> {
  return frame.evaluate(
    async ([office, count]) => {
      interface Runner {
        withSuccessHandler(done: () => void): Runner;
        withFailureHandler(failed: (error: Error) => void): Runner;
        logVisit(visit: object): void;
      }
      const { run } = (globalThis as unknown as { google: { script: { run: Runner } } }).google.script;
      const failures: string[] = [];
      const log = (id: string) =>
        new Promise<void>((resolve) => {
          run
            .withSuccessHandler(resolve)
            .withFailureHandler((error) => {
              failures.push(`${id}: ${error.message}`);
              resolve();
            })
            .logVisit({ id, officeId: office, date: '2026-10-30', way: '電話', memo: id });
        });
      for (let i = 0; i < count; i++) {
        const id = `${office}-entry-${i}`;
        await Promise.all([log(id), log(id)]);
      }
      return failures;
    },
    [officeId, each] as const,
  );
}

it('200 entries from two windows at once, each asked for twice, stand once each', async () => {
  const { page } = open;
  await clickMenu(page, '稼働ノート', '営業先を開く');
  await sidebarFrame(page).getByRole('navigation').waitFor();
  await clickMenu(page, '稼働ノート', 'ヘルプ');
  await page.frameLocator('.html-dialog iframe').getByRole('heading').first().waitFor();
  const before = (await displayValues(page, '営業記録')).filter((row) => row.join('') !== '').length;
  const [sidebar, dialog] = await Promise.all(
    ['.sidebar iframe', '.html-dialog iframe'].map(async (place) =>
      (await page.locator(place).elementHandle())?.contentFrame(),
    ),
  );
  if (!sidebar || !dialog) throw new Error('A window is missing.');

  const failures = await Promise.all([logAll(sidebar, 'E001', EACH), logAll(dialog, 'E002', EACH)]);

  expect(failures.flat()).toEqual([]);
  const rows = (await displayValues(page, '営業記録')).filter((row) => row.join('') !== '');
  expect(rows).toHaveLength(before + 2 * EACH);
  const ids = rows.map(([id]) => id).filter((id) => id?.includes('-entry-'));
  expect(new Set(ids).size).toBe(2 * EACH);
  expect(open.errors).toEqual([]);
}, 240_000);
