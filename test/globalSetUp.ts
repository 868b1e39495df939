// Before any test: what is built is up to date, and one browser runs for all of them.
import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../scripts/browser.ts';
import { buildWorkbench } from '../scripts/buildWorkbench.ts';
import { ensureBuilt } from '../scripts/ensureBuilt.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens. */
    browser: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([ensureBuilt(), buildWorkbench()]);
  const browser = await serveBrowser();
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
