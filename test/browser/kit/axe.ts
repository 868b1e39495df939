// What axe finds on a page: names, roles, contrast, order.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
export async function findings(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
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
export async function findingsIn(page: Page, place: '.sidebar' | '.html-dialog'): Promise<string[]> {
  const handle = await page.locator(`${place} iframe`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`There is no ${place}.`);
  return findings(frame);
}
