// What the browser tests share: the real server, a browser, and the page seen through a user's eyes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fontDir, pageDir } from '../../../scripts/buildWorkbench.ts';
import type { Inspector } from '../../../workbench/page/Session.tsx';
import { serve } from '../../../workbench/server/serve.ts';
import { sharedBrowser } from '../../support/browser.ts';

/** Only a test that fails waits so long: a busy machine may take its time. */
const PATIENCE_MS = 60_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const fixtureBundle = fileURLToPath(new URL('fixture', import.meta.url));

export interface ServerOptions {
  /** Folder of another bundle than the product's own. */
  bundle?: string;
  /** File the workbook is kept in; the same one again continues where the last server stopped. */
  state?: string;
  sample?: string;
}

export interface RunningServer {
  address: string;
  state: string;
  stop(): Promise<void>;
}

/** The server itself, in this process: with the file's worker it ends in any case. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kado-e2e-'));
  const state = options.state ?? join(folder, 'workbook.json');
  const { port, close } = await serve({
    port: 0,
    pageDir,
    fontDir,
    bundleDir: options.bundle ?? join(root, 'dist'),
    sampleFile: options.sample ?? join(root, 'samples/sample-day-service.xlsx'),
    stateFile: state,
    fresh: false,
  });
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    state,
    async stop() {
      await closeContext(address);
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface OpenPage {
  page: Page;
  /** Requests that wanted to leave the server (none can), and everything the page reported as an error. */
  foreign: string[];
  errors: string[];
  close(): Promise<void>;
}

const newContext = async (more: BrowserContextOptions = {}) =>
  (await sharedBrowser()).newContext({
    // A small screen: every pixel of the grid is drawn by the processor that runs the tests.
    viewport: { width: 1024, height: 700 },
    locale: 'ja-JP',
    acceptDownloads: true,
    ...more,
  });

/** By origin of the server. Its pages stand side by side, as in a user's browser, which loads and compiles but once. */
const contexts = new Map<string, Promise<BrowserContext>>();

function contextFor({ origin }: URL): Promise<BrowserContext> {
  const context = contexts.get(origin) ?? newContext();
  contexts.set(origin, context);
  return context;
}

async function closeContext(address: string): Promise<void> {
  const { origin } = new URL(address);
  const context = contexts.get(origin);
  contexts.delete(origin);
  await (await context)?.close();
}

export interface PageOptions {
  /** A time zone of its own: the page stands in a browser of its own. */
  timezoneId?: string;
  /** False where nothing is chosen to begin with. */
  begun?: boolean;
}

export async function openPage(
  address: string,
  { timezoneId, begun = true }: PageOptions = {},
): Promise<OpenPage> {
  const url = new URL(address);
  if (begun) url.searchParams.set('start', 'sample');
  const own = timezoneId === undefined ? undefined : await newContext({ timezoneId });
  const page = await (own ?? (await contextFor(url))).newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.setDefaultTimeout(PATIENCE_MS);
  // Only listened to: a page whose requests are held up and let go keeps no file.
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url.origin}/`) && !/^(data|blob|about):/.test(asked)) foreign.push(asked);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url.href);
  if (begun) await ready(page);
  return { page, foreign, errors, close: () => (own ?? page).close() };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'workbench' in globalThis, undefined, { timeout: PATIENCE_MS });
}

/** For an action after which the page loads itself anew. */
export async function throughReload(page: Page, action: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await action();
  await loaded;
  await ready(page);
}

export function resetToSample(page: Page): Promise<void> {
  return throughReload(page, async () => {
    await clickMenu(page, 'ファイル', 'サンプルに戻す');
    await page.getByRole('button', { name: 'OK' }).click();
  });
}

/** By mouse: the menu in the bar, then its entries one after another. */
export async function clickMenu(page: Page, menu: string, ...entries: string[]): Promise<void> {
  await page.locator('.menu-title', { hasText: menu }).click();
  for (const entry of entries) await page.locator('.menu-item', { hasText: entry }).last().click();
}

/** By keyboard alone: F10, arrows to the menu, arrows to the entry, Enter. */
export async function chooseMenuByKeyboard(page: Page, menu: string, entry: string): Promise<void> {
  await page.keyboard.press('F10');
  await pressUntil(page, 'ArrowRight', menu);
  await page.keyboard.press('Enter');
  await page.locator('.menu-list').first().waitFor();
  await pressUntil(page, 'ArrowDown', entry);
  await page.keyboard.press('Enter');
}

async function pressUntil(page: Page, key: string, label: string): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const reached = await page.evaluate(() => document.activeElement?.textContent);
    if (reached === label) return;
    await page.keyboard.press(key);
    await page.waitForFunction((before) => document.activeElement?.textContent !== before, reached);
  }
  throw new Error(`No entry ${label} was reached with ${key}.`);
}

/** What ファイル → xlsxとして保存 hands to the browser; `file` is where it is put. */
export async function saveWorkbook(page: Page, file: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    clickMenu(page, 'ファイル', 'xlsxとして保存'),
  ]);
  await download.saveAs(file);
}

export function sidebarFrame(page: Page): FrameLocator {
  return page.frameLocator('.sidebar iframe');
}

export function statusOf(page: Page) {
  return page.locator('.status-line .status');
}

/** How long a page is left to its work before it is asked again: reading a whole tab is work too. */
const PAUSE_MS = 200;

/** An expectation that a slow machine may take a while to meet. */
export const eventually = <T>(read: () => Promise<T>) =>
  expect.poll(read, { timeout: PATIENCE_MS, interval: PAUSE_MS });

/** Waits until no run is going on. */
export async function runEnded(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as { workbench: Inspector }).workbench.idle());
}

const inspect = <T>(
  page: Page,
  read: (workbench: Inspector, argument: string[]) => T,
  ...argument: string[]
) =>
  page.evaluate(
    ([text, given]) => {
      const { workbench } = globalThis as unknown as { workbench: Inspector };
      const run = new Function('workbench', 'argument', `return (${text})(workbench, argument)`);
      return run(workbench, given) as T;
    },
    [read.toString(), argument] as const,
  );

export function tabs(page: Page): Promise<string[]> {
  return inspect(page, (workbench) => workbench.cells().tabs());
}

export function activeTab(page: Page): Promise<string> {
  return inspect(page, (workbench) => workbench.activeTab());
}

/** The cell as the grid shows it. */
export function cellValue(page: Page, tab: string, a1: string): Promise<string> {
  return inspect(page, (workbench, [t = '', a = '']) => workbench.cells().cell(t, a).display, tab, a1);
}

export function displayValues(page: Page, tab: string): Promise<string[][]> {
  return inspect(page, (workbench, [t = '']) => workbench.cells().displayValues(t), tab);
}

/** The rows with something in them. */
export async function filledRows(page: Page, tab: string): Promise<string[][]> {
  return (await displayValues(page, tab)).filter((row) => row.join('') !== '');
}

/** Where a cell of the active tab is, or would be if the grid were larger. */
export const middleOf = (page: Page, a1: string): Promise<{ x: number; y: number }> =>
  inspect(page, (workbench, [a = '']) => workbench.middleOf(a), a1);

/** Clicks a cell of the active tab. */
export async function clickCell(page: Page, a1: string): Promise<void> {
  const { x, y } = await middleOf(page, a1);
  await page.mouse.click(x, y);
}

/** Types into the selected cell at a person's pace, and past the list of functions that opens under it. */
export async function typeFormula(page: Page, formula: string): Promise<void> {
  await page.keyboard.type(formula, { delay: 40 });
  await page.locator('[data-u-comp=sheets-formula-editor]:visible').waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
}

export async function clickTab(page: Page, tab: string): Promise<void> {
  await page.locator('#grid').getByText(tab, { exact: true }).first().click();
  await page.waitForFunction(
    (name) => (globalThis as unknown as { workbench: Inspector }).workbench.activeTab() === name,
    tab,
  );
}

/** How many different colours the visible charts show: paper, lines, letters and series. One means that nothing was drawn. */
export async function chartColours(page: Page): Promise<number[]> {
  await page.waitForFunction(() =>
    (globalThis as unknown as { workbench: Inspector }).workbench.chartsDrawn(),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.chart canvas')].map((canvas) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<number>();
      for (let i = 0; i < pixels.length; i += 4) {
        if ((pixels[i + 3] ?? 0) > 250) {
          colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
        }
      }
      return colours.size;
    }),
  );
}

/** Drops a file on the grid as the mouse would. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, data]) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(data)], file));
      return given;
    },
    [name, [...bytes]] as const,
  );
  for (const type of ['dragover', 'drop'])
    await page.dispatchEvent('#grid', type, { dataTransfer: transfer });
}
