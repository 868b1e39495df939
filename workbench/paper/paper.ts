// How a tab is put on A4: as wide as the page, broken between blocks of rows and only inside one that is longer than a page.

/** A4 less a margin of 10 mm all round, in pixels of 1/96 inch. */
const SHORT_SIDE = 718;
const LONG_SIDE = 1047;
/** Smaller than this nobody can read. */
const SMALLEST = 0.55;

export interface Covered {
  readonly row: number;
  readonly height: number;
}

/** Heights and widths in pixels; rows count from 1. */
export interface PlainTab {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether a row holds anything. */
  readonly filled: readonly boolean[];
  readonly charts: readonly Covered[];
  readonly frozenRows: number;
}

export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  readonly scale: number;
  readonly onePage: boolean;
  /** Rows after which a page ends. */
  readonly breaks: readonly number[];
}

interface Block {
  readonly from: number;
  readonly to: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Runs of rows that hold something; a chart's rows belong to the block they touch. */
function blocksOf({ rows, filled, charts }: PlainTab): Block[] {
  const held = [...filled];
  for (const { row, height } of charts) {
    for (let at = row - 1, left = height; at < rows.length && left > 0; at += 1) {
      held[at] = true;
      left -= rows[at] ?? 0;
    }
  }
  const blocks: Block[] = [];
  held.forEach((is, at) => {
    if (!is) return;
    const last = blocks[blocks.length - 1];
    if (last && last.to === at) blocks[blocks.length - 1] = { ...last, to: at + 1 };
    else blocks.push({ from: at + 1, to: at + 1 });
  });
  return blocks;
}

function breaksOf(tab: PlainTab, pageHeight: number): number[] {
  const { rows, frozenRows } = tab;
  const repeated = sum(rows.slice(0, frozenRows));
  const found: number[] = [];
  let top = 0;
  const overflows = (to: number) => sum(rows.slice(top, to)) + (top > 0 ? repeated : 0) > pageHeight;
  const breakAfter = (row: number) => {
    found.push(row);
    top = row;
  };
  for (const { from, to } of blocksOf(tab)) {
    if (overflows(to) && from - 1 > top) breakAfter(from - 1);
    for (let row = from; row <= to; row += 1) if (overflows(row) && row - 1 > top) breakAfter(row - 1);
  }
  return found;
}

export function paperOf(tab: PlainTab): Paper {
  const [width, height] = [sum(tab.columns), sum(tab.rows)];
  const orientation = width > LONG_SIDE ? 'landscape' : 'portrait';
  const [paperWidth, paperHeight] =
    orientation === 'landscape' ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const scale = Math.min(1, paperWidth / width);
  const whole = Math.min(scale, paperHeight / height);
  if (whole >= SMALLEST) return { orientation, scale: whole, onePage: true, breaks: [] };
  return { orientation, scale, onePage: false, breaks: breaksOf(tab, paperHeight / scale) };
}
