// The workbench over the small bundle in fixture/, with a line to run code as a script would.
import { fileURLToPath } from 'node:url';
import { type HeadlessOptions, type HeadlessWorkbench, openHeadless } from '../../workbench/headless.ts';

const bundle = fileURLToPath(new URL('./fixture', import.meta.url));

export const openFixture = (options: HeadlessOptions = {}): Promise<HeadlessWorkbench> =>
  openHeadless({ bundle, ...options });

/** Runs the body of a function inside the script's thread; `sheet` is the active sheet. */
export const script = (workbench: HeadlessWorkbench, body: string): Promise<unknown> =>
  workbench.run('evaluate', `var sheet = SpreadsheetApp.getActiveSheet();\n${body}`);
