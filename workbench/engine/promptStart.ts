// Starts the engine's calculation for somebody who waits: by itself the engine first waits 100 ms for more changes.
import type { ICommandInfo } from '@univerjs/core';
import type { UniverParts } from './engine.ts';

export const CALCULATION_START = 'formula.mutation.set-formula-calculation-start';

/**
 * What the engine's own timer does when it ends. The engine has no call for that, so its trigger's inner parts are
 * used; `test/workbench/settle.test.ts` fails when they go by other names.
 */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  readonly _executionInProgressParams: object | null;
  _generateDirty(changes: readonly ICommandInfo[]): object;
  _mergeDirty(before: object, added: object): object;
}

/** A function that calculates the changes made so far; while a calculation runs, the engine's timer stays. */
export function promptStart({ univer, api, sheetsFormula }: UniverParts): () => void {
  const trigger = univer
    .__getInjector()
    .get(sheetsFormula.TriggerCalculationController) as unknown as Trigger;
  return () => {
    const changes = trigger._waitingCommandQueue;
    if (changes.length === 0 || trigger._executionInProgressParams !== null) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(changes),
    );
    api.syncExecuteCommand(CALCULATION_START, { ...trigger._executingDirtyData }, { onlyLocal: true });
  };
}
