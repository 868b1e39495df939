// Waits for calculation only when something was changed since the last one finished.
import type { ICommandInfo } from '@univerjs/core';
import type { UniverParts } from './engine.ts';
import { CALCULATION_START, promptStart } from './promptStart.ts';

const TIMEOUT_MS = 180_000;
const SET_VALUES = 'sheet.mutation.set-range-values';
const FORMAT_ONLY = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);
/** Ten times what the engine waits before it calculates a change. */
const NO_START_MS = 1000;
const CALCULATION_NOTE = 'formula.mutation.set-formula-calculation-notification';

/**
 * Follows the engine's own commands: a change is calculated by the start that comes a moment after it, and the note
 * that carries a final state comes after the results, spilled ones included, were put into the cells.
 */
export class CalcGate {
  private changed = false;
  private running = false;
  private noStart: ReturnType<typeof setTimeout> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];
  private readonly subscription: { dispose(): void };
  private readonly startNow: () => void;

  constructor(parts: UniverParts) {
    const { univer, api, engineFormula } = parts;
    this.startNow = promptStart(parts);
    const dirtyManager = univer.__getInjector().get(engineFormula.IActiveDirtyManagerService);
    this.subscription = api.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (command.id === CALCULATION_START) {
        clearTimeout(this.noStart);
        this.changed = false;
        this.running = true;
      } else if (command.id === CALCULATION_NOTE) {
        this.noted(command.params as { functionsExecutedState?: number });
      } else if (dirtyManager.get(command.id)) {
        // The engine itself starts no calculation for these, so none would ever end.
        const trigger = (command.params as { trigger?: string } | undefined)?.trigger ?? '';
        const silent = command.id === SET_VALUES && (options?.onlyLocal === true || FORMAT_ONLY.has(trigger));
        if (!silent) this.expectCalculation();
      }
    });
  }

  /** Resolves when every change made so far, by whomever, shows in the cells. */
  settle(): Promise<void> {
    if (this.settled) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The calculation did not end.')), TIMEOUT_MS);
      this.waiters.push(() => {
        clearTimeout(timer);
        resolve();
      });
      this.hurry();
    });
  }

  /** The engine has been given a workbook and will calculate it, but has not said so yet. */
  expectCalculation(): void {
    this.changed = true;
    clearTimeout(this.noStart);
    // A change the engine finds nothing to calculate for must not be waited for without end.
    this.noStart = setTimeout(() => {
      this.changed = false;
      this.wake();
    }, NO_START_MS);
    if (this.waiters.length > 0) this.hurry();
  }

  dispose(): void {
    clearTimeout(this.noStart);
    clearTimeout(this.soon);
    this.subscription.dispose();
  }

  private get settled(): boolean {
    return !this.changed && !this.running;
  }

  /** The engine follows a change with further ones of its own, which belong to the same calculation. */
  private hurry(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.startNow());
  }

  private wake(): void {
    if (!this.settled) return;
    const waiters = this.waiters;
    this.waiters = [];
    for (const waiter of waiters) waiter();
  }

  private noted({ functionsExecutedState }: { functionsExecutedState?: number }): void {
    if (functionsExecutedState === undefined) return;
    this.running = false;
    // A stopped calculation is started again by the engine right after this note.
    setTimeout(() => this.wake());
  }
}
