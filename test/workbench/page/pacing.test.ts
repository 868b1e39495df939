// How often the grid is drawn while a script runs.
import { Subject } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UniverParts } from '../../../workbench/engine/engine.ts';
import { slowDrawing } from '../../../workbench/page/pacing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A renderer that takes as long for a frame, and draws as soon as it may. */
function renderer(frameMs: number) {
  const [beginFrame$, endFrame$] = [new Subject<number>(), new Subject<void>()];
  const seen = { frames: 0, active: true };
  const render = {
    engine: { beginFrame$, endFrame$ },
    activate() {
      seen.active = true;
      beginFrame$.next(0);
      setTimeout(() => {
        seen.frames += 1;
        endFrame$.next();
      }, frameMs);
    },
    deactivate() {
      seen.active = false;
    },
  };
  const univer = { __getInjector: () => ({ get: () => ({ getRenderById: () => render }) }) };
  return { parts: { univer } as unknown as UniverParts, seen };
}

test('a small tab is drawn twice a second, so that one sees that something is going on', () => {
  const { parts, seen } = renderer(10);
  slowDrawing(parts, 'workbook');
  expect(seen).toEqual({ frames: 0, active: false });
  vi.advanceTimersByTime(510 * 4);
  expect(seen).toEqual({ frames: 4, active: false });
});

test('a large tab takes a tenth of the run at most', () => {
  const { parts, seen } = renderer(200);
  slowDrawing(parts, 'workbook');
  vi.advanceTimersByTime(500 + 200 + 1799 + 200);
  expect(seen.frames).toBe(1);
  vi.advanceTimersByTime(1);
  expect(seen.frames).toBe(2);
});

test('after the run it is drawn as ever', () => {
  const { parts, seen } = renderer(10);
  const drawNormally = slowDrawing(parts, 'workbook');
  vi.advanceTimersByTime(600);
  drawNormally();
  vi.advanceTimersByTime(5000);
  expect(seen.active).toBe(true);
});
