// While a script runs, the grid is drawn now and then instead of sixty times a second: most of a run's time was that.
import { IRenderManagerService } from '@univerjs/engine-render';
import type { UniverParts } from '../engine/engine.ts';

/** Often enough to see that something is going on. */
const EVERY_MS = 500;
/** A large tab takes long to draw, and the script waits meanwhile: at most a tenth of the run goes into it. */
const PAUSE_PER_FRAME = 9;

/** Slows drawing down until the function it answers is called. */
export function slowDrawing({ univer }: UniverParts, unitId: string): () => void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  if (!render) return () => undefined;
  let began = 0;
  let pulse: ReturnType<typeof setTimeout> | undefined;
  const pause = (afterMs: number) => {
    render.deactivate();
    pulse = setTimeout(() => render.activate(), afterMs);
  };
  const watch = [
    render.engine.beginFrame$.subscribe(() => {
      began = performance.now();
    }),
    render.engine.endFrame$.subscribe(() =>
      pause(Math.max(EVERY_MS, PAUSE_PER_FRAME * (performance.now() - began))),
    ),
  ];
  pause(EVERY_MS);
  return () => {
    clearTimeout(pulse);
    for (const subscription of watch) subscription.unsubscribe();
    render.activate();
  };
}
