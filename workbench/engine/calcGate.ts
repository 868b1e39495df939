// Waits for calculation only when something was changed since the last one finished.
import type { ICommandInfo } from '@univerjs/core';
import type { UniverParts } from './engine.ts';

const TIMEOUT_MS = 120_000;
const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_STYLE = 'sheet.command.set-style';

export interface CalcGate {
  /** Resolves when every change made so far, by whomever, shows in the cells, spilled ones included. */
  settle(): Promise<void>;
  markChanged(): void;
  dispose(): void;
}

export function calcGate({ univer, api, engineFormula }: UniverParts): CalcGate {
  const dirtyManager = univer.__getInjector().get(engineFormula.IActiveDirtyManagerService);
  let changed = false;
  const subscription = api.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (!dirtyManager.get(command.id)) return;
    // The engine itself starts no calculation for these, so none would ever end.
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    if (command.id === SET_VALUES && (options?.onlyLocal === true || trigger === SET_STYLE)) return;
    changed = true;
  });
  let waiting: Promise<void> | undefined;
  const wait = async (): Promise<void> => {
    while (changed) {
      changed = false;
      await api.getFormula().onCalculationResultApplied(TIMEOUT_MS);
    }
  };
  return {
    settle() {
      waiting ??= wait().finally(() => {
        waiting = undefined;
      });
      return waiting;
    },
    markChanged() {
      changed = true;
    },
    dispose: () => subscription.dispose(),
  };
}
