// A run that is stopped: in which states it leaves the workbook, and how it is stopped at one of its service calls.
import type { WorkbookSnapshot } from '../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';

export interface Stop {
  /** The first call, from 1, that finds the workbook in this state. */
  readonly call: number;
  readonly left: WorkbookSnapshot;
}

/**
 * Runs once, to its end. A run that is stopped at a call leaves the workbook as it is before that call, so each state
 * is taken down on the way, instead of running from the beginning to every call anew. Calls that read change nothing:
 * the state they find is listed once.
 */
export async function stopsOf(bench: HeadlessWorkbench, run: () => Promise<unknown>): Promise<Stop[]> {
  const stops: Stop[] = [];
  let last = '';
  bench.workbench.onServiceCall((_, call) => {
    const left = bench.snapshot();
    const state = JSON.stringify(left);
    if (state !== last) stops.push({ call, left });
    last = state;
  });
  await run();
  bench.workbench.onServiceCall(undefined);
  return stops;
}

/** Runs up to that call, from 1, at which the service fails. */
export async function stopAt(
  bench: HeadlessWorkbench,
  run: () => Promise<unknown>,
  call: number,
): Promise<void> {
  bench.failCall(call);
  await run().catch(() => undefined);
  bench.failCall(0);
}
