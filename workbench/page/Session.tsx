// One open page: the workbench, the shell that shows it, and what each menu entry of the workbench does.
import { CommandType } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Area } from '../engine/area.ts';
import { messages } from '../messages.ts';
import { DirectAccess } from '../runner/directAccess.ts';
import { createWebThread } from '../runner/webThread.ts';
import { Workbench } from '../runner/workbench.ts';
import { arrivalNote } from './arrival.ts';
import { bootPage, gridStands } from './bootPage.ts';
import { cellHint } from './cellHint.ts';
import { ChartLayer } from './charts/ChartLayer.ts';
import { middleOfCell } from './charts/viewport.ts';
import { chooseFile, watchDrop } from './dropFile.ts';
import { FileActions } from './FileActions.ts';
import { onLateFonts } from './fonts.ts';
import { watchHomeKey } from './goHome.ts';
import { bringIntoView } from './intoView.ts';
import { type Earlier, Keeper, readEarlier } from './keeper.ts';
import { lineOf } from './lineOf.ts';
import { firstWorkbook, loadBundle } from './loadWorkbook.ts';
import { menuModels } from './menus.ts';
import { PageUi } from './PageUi.ts';
import { slowDrawing } from './pacing.ts';
import { loadRealmFrame } from './script/realmFrame.ts';
import { App } from './shell/App.tsx';
import { type Choice, emptyShell, type ShellState, Store } from './store.ts';
import { userLocale } from './userLocale.ts';

/** What the add-on's menu calls for a workbook in which nothing stands yet. */
const SET_UP = 'openSetUp';

export type Inspector = Session['inspector'];

export class Session {
  private running = 0;
  /** Whether a tab was changed since the last run ended. */
  private touched = false;

  private constructor(
    private readonly store: Store<ShellState>,
    private readonly workbench: Workbench,
    private readonly charts: ChartLayer,
    private readonly keeper: Keeper,
    readonly files: FileActions,
  ) {}

  static async start(root: HTMLElement): Promise<Session> {
    const store = new Store(emptyShell());
    let session: Session | undefined;
    const ui = new PageUi(
      store,
      () => session?.charts.changed(),
      (area) => session?.bringIntoView(area),
    );
    watchDrop(
      (dropping) => store.set({ dropping }),
      (files) => {
        const { start } = store.get();
        if (start) start.choose({ files });
        else void session?.files.open(files);
      },
    );
    // The grid needs its place on the page before the engine can start in it.
    const actions = shellActions(() => session, ui);
    flushSync(() => createRoot(root).render(<App store={store} actions={actions} />));
    const [bundle, openRealm, first, earlier] = await Promise.all([
      loadBundle(),
      loadRealmFrame(),
      firstWorkbook((problem) => choiceOf(store, problem)),
      readEarlier(),
    ]);
    const workbench = await Workbench.start({
      univer: bootPage('grid'),
      bundle,
      ui,
      createThread: createWebThread('/assets/scriptWorker.js'),
      openRealm,
      workbook: first.snapshot,
      locale: userLocale(),
    });
    const layer = document.getElementById('charts');
    if (layer === null) throw new Error('The page has no place for charts.');
    const charts = new ChartLayer(layer, workbench.book);
    const say = (text: string) => store.set({ status: { kind: 'failed', text } });
    const keeper = new Keeper(first.revision, () => workbench.snapshot(), {
      onProblem: say,
      onSaving: (saving) => store.set({ saving }),
      onStale: () => store.set({ stale: true }),
    });
    const files = new FileActions(store, ui, workbench, keeper);
    session = new Session(store, workbench, charts, keeper, files);
    session.watch();
    await Promise.all([workbench.opened(), gridStands(workbench.book.parts)]);
    const arrival = arrivalNote();
    if (arrival) workbench.book.workbook.getSheetByName(arrival.tab)?.activate();
    const text = arrival?.text ?? messages.status.ready;
    store.set({
      status: { kind: 'done', text },
      workbookName: workbench.book.workbook.getName(),
      earlier,
    });
    if (first.notice !== '') say(first.notice);
    charts.redraw();
    keeper.begin(first.isKept);
    if (arrival?.begins || first.begins) session.setUp();
    return session;
  }

  readonly inspector = {
    cells: () => new DirectAccess(this.workbench.book),
    activeTab: () => this.workbench.book.workbook.getActiveSheet().getSheetName(),
    idle: () => this.running === 0,
    chartsDrawn: () => this.charts.isDrawn,
    /** Where a cell of the active tab is on the screen. */
    middleOf: (a1: string) => middleOfCell(this.workbench.book, a1),
  };

  /** Runs a function of the add-on for a menu entry, the sidebar or a dialog. */
  async run(functionName: string, args: readonly unknown[], label: string): Promise<unknown> {
    const { parts, workbook } = this.workbench.book;
    const drawNormally = slowDrawing(parts, workbook.getId());
    this.running += 1;
    this.store.set({ status: { kind: 'running', text: label } });
    try {
      const value = await this.workbench.run(functionName, args);
      const text = messages.status.done(label);
      this.store.set({ status: { kind: 'done', text } });
      return value;
    } catch (error) {
      this.store.set({ status: { kind: 'failed', text: messages.status.failed(label, lineOf(error)) } });
      throw error;
    } finally {
      this.running -= 1;
      drawNormally();
      // The engine shades a whole column after its width was set; selecting again draws the true selection.
      if (this.touched) this.workbench.book.workbook.getActiveRange()?.activate();
      this.touched = false;
      // The menu that started the run is gone, and the keyboard with it.
      if (document.activeElement === document.body) this.focusGrid();
      const lastRun = { label, calls: this.workbench.calls.length };
      this.store.set({ canUndo: this.workbench.canUndo, lastRun });
      this.charts.redraw();
      void this.keeper.save();
    }
  }

  /** The add-on's own beginning, where it has one. */
  private setUp(): void {
    if (this.workbench.callable(SET_UP)) this.menuActions.run(SET_UP, messages.start.setUp);
  }

  /** When what the run writes is drawn, the grid is scrolled to what it shows. */
  private bringIntoView(area: Area): void {
    bringIntoView(this.workbench.book, area);
  }

  focusGrid(): void {
    this.workbench.book.parts.univer.__getInjector().get(ILayoutService).focus();
  }

  readonly menuActions = {
    create: () => void this.files.create(),
    open: () => chooseFile((files) => void this.files.open(files)),
    save: () => void this.files.save(),
    print: () => void this.files.print(),
    reset: () => void this.files.reset(),
    bringBack: (earlier: Earlier) => void this.files.bringBack(earlier),
    undo: () => void this.files.undo(),
    run: (functionName: string, label: string) => {
      // The status line has told of a failure already.
      this.run(functionName, [], label).catch(() => undefined);
    },
  };

  private watch(): void {
    const { api } = this.workbench.book.parts;
    api.addEvent(api.Event.CommandExecuted, ({ type }) => {
      if (type !== CommandType.MUTATION) return;
      this.charts.changed();
      this.touched = true;
      // A run is kept when it has ended, not half done.
      if (this.running === 0) this.keeper.changed();
    });
    watchHomeKey(this.workbench.book);
    const showHint = () => this.store.set({ cellHint: cellHint(this.workbench) });
    api.addEvent(api.Event.SelectionChanged, showHint);
    api.getFormula().calculationResultApplied(showHint);
    api.addEvent(api.Event.ActiveSheetChanged, () => this.charts.changed());
    onLateFonts(() => {
      this.workbench.book.workbook.getActiveSheet().refreshCanvas();
      this.charts.fontsCame();
    });
    addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.keeper.save());
  }
}

/** `?start=sample` in the address has chosen already. */
function choiceOf(store: Store<ShellState>, problem: string): Promise<Choice> {
  if (problem === '' && new URL(location.href).searchParams.get('start') === 'sample')
    return Promise.resolve('sample');
  return new Promise((resolve) => {
    const choose = (choice: Choice) => {
      store.set({ start: null });
      resolve(choice);
    };
    store.set({ start: { problem, choose } });
  });
}

function shellActions(session: () => Session | undefined, ui: PageUi) {
  const nothing = {
    create() {},
    open() {},
    bringBack() {},
    save() {},
    print() {},
    reset() {},
    undo() {},
    run() {},
  };
  return {
    menus: (state: ShellState) => (state.start ? [] : menuModels(state, session()?.menuActions ?? nothing)),
    run: async (name: string, args: unknown[], label: string) => session()?.run(name, args, label),
    focusGrid: () => session()?.focusGrid(),
    closeToast: (id: number) => ui.closeToast(id),
    save: () => void session()?.files.save(),
  };
}
