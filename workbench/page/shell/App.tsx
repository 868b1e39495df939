// The whole page: header, menu bar, grid, sidebar, status line, and what floats above them.
import { messages } from '../../messages.ts';
import { type ShellState, type Store, useStore } from '../store.ts';
import { HtmlDialog } from './HtmlDialog.tsx';
import { MenuBar } from './MenuBar.tsx';
import type { MenuModel } from './menuModel.ts';
import { QuestionDialog } from './QuestionDialog.tsx';
import { Sidebar } from './Sidebar.tsx';
import { StaleDialog } from './StaleDialog.tsx';
import { StartScreen } from './StartScreen.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Toasts } from './Toasts.tsx';

export interface Actions {
  menus(state: ShellState): MenuModel[];
  run(name: string, args: unknown[], label: string): Promise<unknown>;
  focusGrid(): void;
  closeToast(id: number): void;
  /** Hands the workbook over as a file. */
  save(): void;
}

export function App({ store, actions }: { store: Store<ShellState>; actions: Actions }) {
  const state = useStore(store);
  const { sidebar, dialog, question } = state;
  return (
    <>
      <header>
        <div className="head">
          <h1>{messages.product}</h1>
          <span className="workbook-name" title={state.workbookName}>
            {state.workbookName}
          </span>
          {state.workbookName !== '' && (
            <span className={`saving ${state.saving}`}>{messages.saving[state.saving]}</span>
          )}
        </div>
        <MenuBar menus={actions.menus(state)} onLeave={actions.focusGrid} />
      </header>
      <main className="work">
        <div className="grid-area">
          <div id="grid" />
          <div id="charts" />
          {state.start && <StartScreen key={state.start.problem} start={state.start} />}
          <Toasts toasts={state.toasts} onClose={actions.closeToast} />
        </div>
        {sidebar && (
          <Sidebar
            key={sidebar.id}
            panel={sidebar}
            run={(name, args) => actions.run(name, args, sidebar.title)}
            onClose={() => store.set({ sidebar: null })}
            onFocusEditor={actions.focusGrid}
          />
        )}
      </main>
      <StatusLine status={state.status} waits={question !== null} cellHint={state.cellHint} />
      {dialog && (
        <HtmlDialog
          key={dialog.id}
          panel={dialog}
          run={(name, args) => actions.run(name, args, dialog.title)}
          onClose={() => store.set({ dialog: null })}
        />
      )}
      {question && <QuestionDialog key={question.id} question={question} />}
      {state.stale && <StaleDialog onSave={actions.save} />}
      {state.dropping && <div className="drop-hint">{messages.drop}</div>}
    </>
  );
}
