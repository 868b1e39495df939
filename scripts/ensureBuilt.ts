// Builds dist/ unless it is there and everything it was made of is as it was.
import { isMade } from './made.ts';

export async function ensureBuilt(): Promise<void> {
  if (await isMade('dist')) return;
  const { build } = await import('./build.ts');
  await build();
}
