// A local Google Sheets: one open workbook, the bundle that runs over it, and whoever looks at it.
import { pack, unpack } from '../bridge/codec.ts';
import { BridgeHost, type ServiceCall } from '../bridge/host.ts';
import type { RealmOptions, ScriptThread } from '../bridge/protocol.ts';
import { Book } from '../engine/book.ts';
import { registerCustomFunctions } from '../engine/customFunction.ts';
import { emptySnapshot, type UniverParts, type WorkbookSnapshot } from '../engine/engine.ts';
import type { ChartRecord } from '../engine/records.ts';
import { CacheService } from '../services/cache.ts';
import type { ServiceContext } from '../services/context.ts';
import { LockTable } from '../services/lock.ts';
import { MenuBar } from '../services/menuBar.ts';
import { serviceRoots } from '../services/roots.ts';
import type { Menu, WorkbenchUi } from '../services/workbenchUi.ts';
import { type Bundle, type CustomFunction, callableNames, customFunctions } from './bundle.ts';
import { RunFailure } from './failure.ts';
import { functionExchange, type OpenRealm } from './functionRealm.ts';
import { RunQueue } from './runQueue.ts';
import { ScriptRunner } from './scriptRunner.ts';
import { Stopwatch } from './stopwatch.ts';

const SIX_MINUTES = 360_000;

export interface WorkbenchParts {
  readonly univer: UniverParts;
  readonly bundle: Bundle;
  readonly ui: WorkbenchUi;
  readonly createThread: () => ScriptThread;
  readonly openRealm: OpenRealm;
  readonly workbook?: WorkbookSnapshot;
  /** The clock of scripts and services stands still at this instant (ISO 8601). */
  readonly now?: string;
  /** How many runs may go on at the same time; further ones wait. */
  readonly parallel?: number;
  /** What Session.getActiveUserLocale answers. */
  readonly locale?: string;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

export type ServiceCallListener = (call: ServiceCall, index: number) => void;

export class Workbench {
  readonly functions: readonly CustomFunction[];
  readonly book: Book;
  /** Service calls of the run that was started last, in order. */
  calls: readonly ServiceCall[] = [];
  readonly log: LogLine[] = [];
  /** How long a run may take; it counts for those that begin from now on. */
  limitMs = SIX_MINUTES;
  private readonly entries: ReadonlySet<string>;
  private readonly menuBar = new MenuBar();
  private readonly locks = new LockTable();
  private readonly cache: CacheService;
  private readonly queue: RunQueue;
  private readonly errors = new Map<string, string>();
  private before: WorkbookSnapshot | undefined;
  private listener: ServiceCallListener | undefined;

  private constructor(private readonly parts: WorkbenchParts) {
    const { bundle, univer, now } = parts;
    // The engine's services come to life with the first workbook.
    if (!univer.api.getActiveWorkbook()) univer.api.createWorkbook(emptySnapshot().data);
    const fixed = now === undefined ? undefined : Date.parse(now);
    const clock = (): number => fixed ?? Date.now();
    this.book = new Book(univer, bundle.timeZone, clock);
    this.cache = new CacheService(clock);
    this.functions = customFunctions(bundle.code);
    this.entries = new Set(callableNames(bundle.code));
    const options: RealmOptions = { timeZone: bundle.timeZone, ...(now === undefined ? {} : { now }) };
    this.queue = new RunQueue(
      parts.parallel ?? 1,
      () => new ScriptRunner(parts.createThread, bundle.code, options),
    );
    const realm = parts.openRealm(bundle, options, functionExchange(bundle.timeZone, parts.locale ?? 'ja'));
    registerCustomFunctions(univer, this.functions, {
      timeZone: bundle.timeZone,
      call: (name, args) => unpack(realm.call(name, pack(args))),
      onResult: ({ sheetId, row, column }, error) => {
        const key = `${sheetId}!${row},${column}`;
        if (error === undefined) this.errors.delete(key);
        else this.errors.set(key, error);
      },
    });
  }

  /** Opens the workbook and, with `onOpen`, builds the add-on's menus. */
  static async start(parts: WorkbenchParts): Promise<Workbench> {
    const workbench = new Workbench(parts);
    await workbench.book.open(parts.workbook ?? emptySnapshot());
    return workbench;
  }

  async opened(): Promise<void> {
    if (callableNames(this.parts.bundle.code).includes('onOpen'))
      await this.run('onOpen', [{ authMode: 'FULL' }]);
  }

  get menus(): readonly Menu[] {
    return this.menuBar.all();
  }

  get charts(): readonly ChartRecord[] {
    return this.book.records.charts;
  }

  callable(functionName: string): boolean {
    return this.entries.has(functionName);
  }

  /** Runs a top-level function of the bundle. Rejects with RunFailure, whose message is the script's own. */
  run(functionName: string, args: readonly unknown[] = []): Promise<unknown> {
    if (!this.callable(functionName)) {
      return Promise.reject(new RunFailure(`Script function not found: ${functionName}`));
    }
    return this.queue.next(async (runner) => {
      const stopwatch = new Stopwatch(this.limitMs);
      const run = {};
      const calls: ServiceCall[] = [];
      this.calls = calls;
      let written = false;
      const host = new BridgeHost(serviceRoots(this.context(stopwatch), this.cache, run), (call) => {
        calls.push(call);
        if (call.kind === 'write' && !written) {
          written = true;
          this.before = this.book.snapshot();
        }
        this.listener?.(call, calls.length);
      });
      try {
        return await runner.run(functionName, args, host, stopwatch);
      } finally {
        this.locks.releaseAll(run);
        await this.book.settle();
      }
    });
  }

  /** Told of every service call before it is done; what it throws the script gets as the call's error. */
  onServiceCall(listener: ServiceCallListener | undefined): void {
    this.listener = listener;
  }

  /** What a custom function said when the cell (rows and columns from 0) last failed. */
  functionError(sheetId: string, row: number, column: number): string | undefined {
    return this.errors.get(`${sheetId}!${row},${column}`);
  }

  snapshot(): WorkbookSnapshot {
    return this.book.snapshot();
  }

  async restore(snapshot: WorkbookSnapshot): Promise<void> {
    this.before = undefined;
    this.errors.clear();
    await this.book.open(snapshot);
    this.parts.ui.chartsChanged();
  }

  get canUndo(): boolean {
    return this.before !== undefined;
  }

  /** Back to the workbook as it was before the last run that wrote. */
  async undo(): Promise<boolean> {
    if (!this.before) return false;
    await this.restore(this.before);
    return true;
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.book.dispose();
  }

  private context(stopwatch: Stopwatch): ServiceContext {
    const { ui, bundle, locale } = this.parts;
    return {
      book: this.book,
      menus: this.menuBar,
      locks: this.locks,
      html: bundle.html,
      locale: locale ?? 'ja',
      log: (level, text) => this.log.push({ level, text }),
      ui: {
        menusChanged: (menus) => ui.menusChanged(menus),
        alert: (question) => stopwatch.paused(() => ui.alert(question)),
        prompt: (question) => stopwatch.paused(() => ui.prompt(question)),
        showSidebar: (panel) => ui.showSidebar(panel),
        showDialog: (dialog) => ui.showDialog(dialog),
        closeDialog: () => ui.closeDialog(),
        toast: (toast) => ui.toast(toast),
        chartsChanged: () => ui.chartsChanged(),
        activeSheetChanged: (sheetId) => ui.activeSheetChanged?.(sheetId),
        cellActivated: (area) => ui.cellActivated?.(area),
      },
    };
  }
}
