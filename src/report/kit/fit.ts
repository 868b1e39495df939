// Text brought into a given room: in the largest look that holds it, else cut.
import { STYLES, type StyleName } from './styles.ts';
import { linesNeeded } from './textSize.ts';

/** A look, and how many lines of it there is room for. */
export interface Look {
  readonly style: StyleName;
  readonly lines: number;
}

export interface Fitted {
  readonly text: string;
  readonly style: StyleName;
  readonly lines: number;
  readonly cut: boolean;
}

/** Lines break between words, and other machines have wider fonts: so much of a line is counted on. */
const FILL = 0.94;
const ELLIPSIS = '…';

/** `looks`: the largest first. A line break in the text begins a line. */
export function fitted(text: string, pixels: number, looks: readonly [Look, ...Look[]]): Fitted {
  const needed = (part: string, { style }: Look) =>
    part.split('\n').reduce((lines, line) => lines + linesNeeded(line, STYLES[style].size, pixels * FILL), 0);
  for (const look of looks) {
    const lines = needed(text, look);
    if (lines <= look.lines) return { text, style: look.style, lines, cut: false };
  }
  const smallest = looks[looks.length - 1] ?? looks[0];
  const letters = [...text];
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (needed(letters.slice(0, half).join('') + ELLIPSIS, smallest) <= smallest.lines) fits = half;
    else tooMany = half;
  }
  const { style, lines } = smallest;
  return { text: letters.slice(0, fits).join('') + ELLIPSIS, style, lines, cut: true };
}
