// Runs once, when the component has first been drawn.
import { useEffect } from 'preact/hooks';

export function useOnce(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is the point
  useEffect(run, []);
}
