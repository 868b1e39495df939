// While a script runs, the grid is drawn now and then instead of sixty times a second: most of a run's time was that.
import { IRenderManagerService } from '@univerjs/engine-render';
import type { UniverParts } from '../engine/engine.ts';

/** Often enough to see that something is going on. */
const EVERY_MS = 500;

/** Slows drawing down until the function it answers is called. */
export function slowDrawing({ univer }: UniverParts, unitId: string): () => void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  if (!render) return () => undefined;
  render.deactivate();
  const pulse = setInterval(() => {
    render.activate();
    requestAnimationFrame(() => requestAnimationFrame(() => running && render.deactivate()));
  }, EVERY_MS);
  let running = true;
  return () => {
    running = false;
    clearInterval(pulse);
    render.activate();
  };
}
