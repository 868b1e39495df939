// The sidebar's calls on offices and referrals through the built bundle, and with every service call failing once.
import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReferralCard, RowsReceipt, Server } from '../../../src/server.ts';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { recordsOf } from '../../support/records.ts';

let sample: Uint8Array;
let bench: HeadlessWorkbench;
beforeAll(async () => {
  sample = await readFile(new URL('../../../samples/sample-day-service.xlsx', import.meta.url));
});
afterEach(() => bench.close());

async function open() {
  bench = await openHeadless({ xlsx: sample, now: '2026-11-05T09:00:00+09:00' });
  return bench.spreadsheet;
}
const call = async <N extends keyof Server>(name: N, ...args: Parameters<Server[N]>) =>
  (await bench.run(name, ...args)) as ReturnType<Server[N]>;

const records = (tab: string, header: string) => recordsOf(bench.spreadsheet.displayValues(tab), header);
const offices = () => records('営業先', '営業先ID');

/** Asks with one service call failing, then again without: each call of the whole run in turn. */
async function stoppedAtEach(ask: (turn: number) => Promise<unknown>, look: (turn: number) => unknown) {
  await ask(0);
  const calls = bench.calls.length;
  expect(calls).toBeGreaterThan(10);
  for (let turn = 1; turn <= calls; turn++) {
    bench.failCall(turn);
    await ask(turn).catch(() => undefined);
    bench.failCall(0);
    await ask(turn);
    await look(turn);
  }
}
const requestId = (turn: number) => `V-${String(turn).padStart(8, '0')}`;

describe('an office, in the bundle that is pushed', () => {
  it('is added once, wherever the attempt before has stopped', async () => {
    await open();
    const fields = (turn: number) => ({
      事業所名: `北風${turn}号`,
      電話番号: `000-77-${turn}`,
      メモ: '午前は不在',
    });
    const ids = new Set<string>();
    await stoppedAtEach(
      async (turn) => {
        const saved = await call('saveOffice', { requestId: requestId(turn), fields: fields(turn) });
        expect(saved.same, `call ${turn}`).toEqual([]);
        ids.add(saved.id);
      },
      (turn) => {
        const found = offices().filter((row) => row['事業所名'] === `北風${turn}号`);
        expect(found, `call ${turn}`).toEqual([expect.objectContaining(fields(turn))]);
      },
    );
    expect(offices()).toHaveLength(25 + ids.size);
  });
});

describe('a pasted list, in the bundle that is pushed', () => {
  const lines = Array.from({ length: 500 }, (_, i) => `一覧${i}\t${i % 2 ? `人${i}` : ''}\t\tメールを優先`);

  it('is taken once, wherever the attempt before has stopped, and taken back the same way', async () => {
    await open();
    const before = offices();
    const text = (turn: number) => `第${turn}あ\t人\n第${turn}い\t\t\tメールを優先`;
    let receipt: RowsReceipt | null = null;
    await stoppedAtEach(
      async (turn) => {
        const taken = await call('importOffices', { id: requestId(turn), text: text(turn) });
        expect([taken.added, taken.filled], `call ${turn}`).toEqual([2, 0]);
        receipt = taken.receipt;
      },
      async (turn) => {
        const found = offices().slice(before.length);
        expect(
          found.map((row) => [row['事業所名'], row['担当者名'], row['連絡方法']]).slice(-2),
          `call ${turn}`,
        ).toEqual([
          [`第${turn}あ`, '人', ''],
          [`第${turn}い`, '', 'メールを優先'],
        ]);
        expect(new Set(offices().map((row) => row['営業先ID'])).size).toBe(offices().length);
        // Stopped at the same call, the way back goes to its end too.
        bench.failCall(turn);
        await call('undoRows', receipt as unknown as RowsReceipt).catch(() => undefined);
        bench.failCall(0);
        await call('undoRows', receipt as unknown as RowsReceipt);
        expect(offices().filter((row) => row['事業所名']?.startsWith(`第${turn}`))).toEqual([]);
      },
    );
    expect(offices().filter((row) => row['事業所名']?.startsWith('第'))).toHaveLength(2);
  });

  it('costs as many service calls for 500 offices as for ten', async () => {
    await open();
    await call('importOffices', { id: 'V-00000001', text: lines.slice(0, 10).join('\n') });
    const few = bench.calls.length;
    await call('importOffices', { id: 'V-00000002', text: lines.slice(10).join('\n') });
    expect(bench.calls.length).toBe(few);
  });
});

describe('a referral, in the bundle that is pushed', () => {
  it('becomes a client once, wherever the attempt before has stopped', async () => {
    await open();
    const before = records('利用者', '利用者ID').length;
    const cards = new Map<number, ReferralCard>();
    const contract = async (turn: number) => {
      const memo = `${turn}番目の相談`;
      const { receipt } = await call('addReferral', {
        id: requestId(turn),
        officeId: 'E003',
        received: '2026-10-05',
        memo,
      });
      const ref = receipt?.rows[0];
      if (!ref) throw new Error('no referral');
      const place = { row: ref.row, id: ref.id };
      await call('moveReferral', { ref: place, to: '契約', date: '2026-10-20', read: { 状態: '相談' } });
      const card = (await call('listReferrals')).referrals.find((one) => one.memo === memo);
      if (card) cards.set(turn, card);
    };
    const answers = new Map<number, string>();
    await contract(0);
    await contract(1);
    await stoppedAtEach(
      async (turn) => {
        const ref = cards.get(turn)?.ref;
        if (!ref) throw new Error('no referral');
        const asked = {
          id: `C-${requestId(turn)}`,
          ref,
          name: `例示 ${turn}号`,
          kana: 'ﾚｲｼﾞ',
          from: '2026-10-20',
        };
        const saved = await call('createClient', { ...asked, careLevel: '要介護1', weekdays: ['月', '木'] });
        answers.set(turn, saved.clientId);
      },
      async (turn) => {
        const found = records('利用者', '利用者ID').filter((row) => row['氏名'] === `例示 ${turn}号`);
        const clientId = answers.get(turn);
        expect(found, `call ${turn}`).toMatchObject([
          { 利用者ID: clientId, 利用曜日: '月木', 要介護度: '要介護1' },
        ]);
        const { ref } = cards.get(turn) ?? {};
        const linked = records('紹介', '紹介ID').find((row) => row['紹介ID'] === ref?.id);
        expect(linked, `call ${turn}`).toMatchObject({ 利用者ID: clientId, 状態: '契約' });
        await contract(turn + 1);
      },
    );
    expect(records('利用者', '利用者ID')).toHaveLength(before + answers.size);
  });
});
