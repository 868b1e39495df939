// Two windows of the add-on log at the same time, in a real browser: nothing is lost, nothing stands twice.
import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickMenu, filledRows } from '../kit/harness.ts';
import { pageForAllTests } from '../kit/openWorkbench.ts';

const EACH = 100;

const workbench = pageForAllTests();

/** Both windows talk to the script as the sidebar's own code does, each asking for every entry twice. */
function logAll(frame: Frame, officeId: string, each: number): Promise<string[]> {
  return frame.evaluate(
    async ([office, count]) => {
      interface Runner {
        withSuccessHandler(done: () => void): Runner;
        withFailureHandler(failed: (error: Error) => void): Runner;
        logContact(contact: object): void;
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
            .logContact({ id, officeId: office, date: '2026-10-30', way: '電話', memo: id });
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
  const { page, sidebar } = workbench;
  await clickMenu(page, '稼働ノート', '営業先を開く');
  await sidebar().getByRole('navigation').waitFor();
  await clickMenu(page, '稼働ノート', 'ヘルプ');
  await page.frameLocator('.html-dialog iframe').getByRole('heading').first().waitFor();
  const before = (await filledRows(page, '営業記録')).length;
  const [inSidebar, inDialog] = await Promise.all(
    ['.sidebar iframe', '.html-dialog iframe'].map(async (place) =>
      (await page.locator(place).elementHandle())?.contentFrame(),
    ),
  );
  if (!inSidebar || !inDialog) throw new Error('A window is missing.');

  const failures = await Promise.all([logAll(inSidebar, 'E001', EACH), logAll(inDialog, 'E002', EACH)]);

  expect(failures.flat()).toEqual([]);
  const rows = await filledRows(page, '営業記録');
  expect(rows).toHaveLength(before + 2 * EACH);
  const ids = rows.map(([id]) => id).filter((id) => id?.includes('-entry-'));
  expect(new Set(ids).size).toBe(2 * EACH);
});
