// Finds a style once: one whose properties come in another order than the first of its kind the engine looks for anew
// each time, through all styles of the workbook, for every cell that is coloured or copied.
import type { FWorkbook } from '@univerjs/sheets/facade';

const NONE = '-1';

export function knownStyles(workbook: FWorkbook): void {
  const styles = workbook.getWorkbook().getStyles();
  const search = styles.search.bind(styles);
  const found = new Map<string, string>();
  styles.search = (style, text) => {
    const known = found.get(text);
    // A style may have been taken away since.
    if (known !== undefined && styles.get(known)) return known;
    const id = search(style, text);
    if (id !== NONE) found.set(text, id);
    return id;
  };
}
