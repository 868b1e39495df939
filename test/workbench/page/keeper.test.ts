// When the page sends the workbook to its server, and when it leaves it at that.
import { afterEach, expect, it, vi } from 'vitest';
import { Keeper } from '../../../workbench/page/keeper.ts';

afterEach(() => vi.unstubAllGlobals());

/** A keeper of `workbook.name`, and the names that were sent. */
function keeping(workbook: { name: string }) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body).name);
    return Response.json({ revision: String(sent.length) });
  });
  const watch = { onProblem: expect.unreachable, onSaving: () => undefined, onStale: expect.unreachable };
  return { sent, keeper: new Keeper('', () => workbook, watch) };
}

it('sends a workbook after a run, and not again after runs that only read', async () => {
  const workbook = { name: 'before' };
  const { sent, keeper } = keeping(workbook);
  void keeper.save();
  void keeper.save();
  await vi.waitFor(() => expect(sent).toEqual(['before']));
  workbook.name = 'after';
  void keeper.save();
  void keeper.save();
  expect(await keeper.save()).toBe(true);
  expect(sent).toEqual(['before', 'after']);
});
