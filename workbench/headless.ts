// The workbench without a screen: for tests, benchmarks and the command line.
import { fileURLToPath } from 'node:url';
import type { ServiceCall } from './bridge/host.ts';
import { bootNode } from './engine/bootNode.ts';
import type { WorkbookSnapshot } from './engine/engine.ts';
import type { ChartRecord } from './engine/records.ts';
import { readBundle } from './runner/bundleFiles.ts';
import { DirectAccess } from './runner/directAccess.ts';
import { type Evaluated, evaluate } from './runner/evaluate.ts';
import { HeadlessUi } from './runner/headlessUi.ts';
import { createNodeThread, openFunctionRealm } from './runner/nodeThread.ts';
import { Workbench } from './runner/workbench.ts';
import type { Menu } from './services/workbenchUi.ts';
import type { OpenedWorkbook } from './xlsx/read.ts';

export interface HeadlessOptions {
  readonly snapshot?: WorkbookSnapshot;
  readonly xlsx?: Uint8Array;
  /** Name of the file `xlsx` came from, for the workbook's name and for messages. */
  readonly fileName?: string;
  readonly ui?: HeadlessUi;
  /** Folder of the bundle. */
  readonly bundle?: string;
  /** The clock of scripts stands still at this instant, e.g. 2026-11-05T09:00:00+09:00. */
  readonly now?: string;
  readonly parallel?: number;
  readonly locale?: string;
}

const defaultBundle = fileURLToPath(new URL('../dist', import.meta.url));

export class HeadlessWorkbench {
  readonly spreadsheet: DirectAccess;

  constructor(
    readonly workbench: Workbench,
    readonly ui: HeadlessUi,
    /** What the file holds that the workbench cannot show, named; empty if there is nothing. */
    readonly notShown = '',
  ) {
    this.spreadsheet = new DirectAccess(workbench.book);
  }

  run(functionName: string, ...args: unknown[]): Promise<unknown> {
    return this.workbench.run(functionName, args);
  }
  callable(functionName: string): boolean {
    return this.workbench.callable(functionName);
  }
  /** Service calls of the last run. */
  get calls(): readonly ServiceCall[] {
    return this.workbench.calls;
  }
  get menus(): readonly Menu[] {
    return this.workbench.menus;
  }
  charts(tab: string): ChartRecord[] {
    const { id } = this.spreadsheet.grid(tab);
    return this.workbench.charts.filter((chart) => chart.sheetId === id);
  }
  /** Each formula on its own, in a sheet that is gone afterwards. */
  evaluate(formulas: readonly string[]): Promise<Evaluated[]> {
    return evaluate(this.workbench, formulas);
  }
  snapshot(): WorkbookSnapshot {
    return this.workbench.snapshot();
  }
  async toXlsx(): Promise<Uint8Array> {
    const { writeXlsx } = await import('./xlsx/write.ts');
    return writeXlsx(this.workbench.book);
  }
  undo(): Promise<boolean> {
    return this.workbench.undo();
  }
  /** The n-th service call of each later run fails, as Google's services now and then do; 0 ends that. */
  failCall(n: number): void {
    this.workbench.onServiceCall((_, index) => {
      if (index === n) throw new Error('Service Spreadsheets failed while accessing document.');
    });
  }
  close(): Promise<void> {
    return this.workbench.close();
  }
}

export async function openHeadless(options: HeadlessOptions = {}): Promise<HeadlessWorkbench> {
  const ui = options.ui ?? new HeadlessUi();
  const { now, parallel, locale } = options;
  const opened = options.xlsx && (await readWorkbook(options.xlsx, options.fileName));
  const workbook = opened?.snapshot ?? options.snapshot;
  const workbench = await Workbench.start({
    univer: bootNode(),
    bundle: readBundle(options.bundle ?? defaultBundle),
    ui,
    createThread: createNodeThread,
    openRealm: openFunctionRealm,
    ...(workbook === undefined ? {} : { workbook }),
    ...(now === undefined ? {} : { now }),
    ...(parallel === undefined ? {} : { parallel }),
    ...(locale === undefined ? {} : { locale }),
  });
  return new HeadlessWorkbench(workbench, ui, opened?.notShown);
}

async function readWorkbook(bytes: Uint8Array, name = '無題のスプレッドシート'): Promise<OpenedWorkbook> {
  const { readXlsx } = await import('./xlsx/read.ts');
  return readXlsx(bytes, name);
}
