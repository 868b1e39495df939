// When the page sends the workbook to its server, and when it leaves it at that.
import { afterEach, expect, it, vi } from 'vitest';
import { Keeper } from '../../../workbench/page/keeper.ts';

afterEach(() => vi.unstubAllGlobals());

/** A keeper of `workbook.name`, and the names that were sent. */
function keeping(workbook: { name: string }) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body).name);
    return Response.json({ revision: sent.length });
  });
  return { sent, keeper: new Keeper(0, () => workbook, expect.unreachable) };
}

it('sends a workbook after a run, and not again after runs that only read', async () => {
  const workbook = { name: 'before' };
  const { sent, keeper } = keeping(workbook);
  keeper.saveChanges();
  keeper.saveChanges();
  await vi.waitFor(() => expect(sent).toEqual(['before']));
  workbook.name = 'after';
  keeper.saveChanges();
  keeper.saveChanges();
  expect(await keeper.save()).toBe(true);
  // The last one was asked for by a person: the server may hold what another page made of it.
  expect(sent).toEqual(['before', 'after', 'after']);
});
