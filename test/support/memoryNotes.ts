// A user's short texts held in memory.
import type { Notes } from '../../src/actions/kit/notes.ts';

export function memoryNotes(): Notes {
  const texts = new Map<string, string>();
  return {
    all: () => Object.fromEntries(texts),
    keep: (key, text) => void texts.set(key, text),
    drop: (key) => void texts.delete(key),
  };
}
