// A style whose properties come in another order is the same style, and is looked for through all others only once.
import { expect, it, vi } from 'vitest';
import { openHeadless } from '../../workbench/headless.ts';

it('is found without looking at every style again, unless it has been taken away', async () => {
  const bench = await openHeadless();
  const styles = bench.workbench.book.workbook.getWorkbook().getStyles();
  const id = styles.setValue({ bl: 1, it: 1 }) ?? '';
  const looking = vi.spyOn(styles as unknown as { _getExistingStyleId(): string }, '_getExistingStyleId');
  expect([1, 2, 3].map(() => styles.setValue({ it: 1, bl: 1 }))).toEqual([id, id, id]);
  expect(looking).toHaveBeenCalledTimes(1);
  styles.remove(id);
  const anew = styles.setValue({ it: 1, bl: 1 }) ?? '';
  expect(styles.get(anew)).toEqual({ it: 1, bl: 1 });
  await bench.close();
});
