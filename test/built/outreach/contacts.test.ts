import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoggedContact, NewContact, Server } from '../../../src/server.ts';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';

let sample: Uint8Array;
let bench: HeadlessWorkbench;
beforeAll(async () => {
  sample = await readFile(new URL('../../../samples/sample-day-service.xlsx', import.meta.url));
});
afterEach(() => bench.close());

async function open(parallel = 1) {
  bench = await openHeadless({ xlsx: sample, now: '2026-11-05T09:00:00+09:00', parallel });
  return bench.spreadsheet;
}
const list = async () => (await bench.run('listOffices')) as ReturnType<Server['listOffices']>;
const log = async (contact: NewContact) => (await bench.run('logContact', contact)) as LoggedContact;

const CONTACT: NewContact = { id: 'V-00000001', officeId: 'E003', date: '2026-11-05', way: '電話' };

/** The rows of a tab as displayed, by header, wherever the header stands. */
function records(tab: string): Record<string, string>[] {
  const rows = bench.spreadsheet.displayValues(tab);
  const at = rows.findIndex((row) => row.includes('営業先ID'));
  const headers = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])));
}
const logged = (id: string) => records('営業記録').filter((row) => row['記録ID'] === id);

describe('the sidebar’s calls, in the bundle that is pushed', () => {
  it('list the 25 offices of the sample, overdue ones first', async () => {
    await open();
    const { today, offices } = await list();
    expect(today).toBe('2026-11-05');
    expect(offices).toHaveLength(25);
    expect(offices[0]?.due).toBe('overdue');
    const phones = offices.map(({ phone }) => phone);
    expect(phones).toContain('000-0000-0100');
  });

  it('log a contact as dates and text, and bring the office up to date', async () => {
    await open();
    await log({ ...CONTACT, told: ['定員', '特色'], next: '2026-12-01', recorder: '星野' });
    expect(logged('V-00000001')).toMatchObject([
      { 営業先ID: 'E003', 方法: '電話', 伝えた内容: '定員、特色', 記録者: '星野' },
    ]);
    expect((await list()).offices.find(({ id }) => id === 'E003')).toMatchObject({
      last: '2026-11-05',
      next: '2026-12-01',
      due: 'later',
    });
    // The new row shows its dates as the rows above do.
    const [above, below] = records('営業記録').slice(-2);
    expect(below?.['日付']).toMatch(/^2026.11.0?5$/);
    expect(below?.['日付']?.replace(/\d/g, '9')).toBe(above?.['日付']?.replace(/\d/g, '9'));
    expect(records('営業先').find((row) => row['営業先ID'] === 'E003')?.['次回予定日']).toMatch(/12.0?1$/);
  });

  it('write each of two hundred contacts that come at once from two sidebars, none lost, none twice', async () => {
    await open(2);
    const before = records('営業記録').length;
    const ids = Array.from({ length: 200 }, (_, i) => `V-0000${String(i).padStart(4, '0')}`);
    await Promise.all([...ids, ...ids.slice(0, 20)].map((id) => log({ ...CONTACT, id })));
    expect(records('営業記録')).toHaveLength(before + 200);
    expect(ids.filter((id) => logged(id).length !== 1)).toEqual([]);
  });

  it.each([
    [
      { ...CONTACT, officeId: 'E999' },
      '営業先ID「E999」が営業先のタブにありません。一覧を読み直してから選んでください。',
    ],
    [
      { ...CONTACT, date: '2026-11-06' },
      '日付「2026-11-06」はまだ来ていない日です。連絡した日を入力してください。',
    ],
    [{ ...CONTACT, way: 'のろし' }, '方法を確認して、もう一度保存してください。'],
  ])('refuse what cannot be right in one line and write nothing (%#)', async (contact, line) => {
    const sheet = await open();
    const before = [sheet.values('営業記録'), sheet.values('営業先')];
    const failure = await bench.run('logContact', contact).catch((error: Error) => error.message);
    expect(String(failure).replace(/^(?:\w+: )+/, '')).toBe(line);
    expect([sheet.values('営業記録'), sheet.values('営業先')]).toEqual(before);
  });

  it('leave a tab with its columns moved and others added as it was, but for the new row', async () => {
    const sheet = await open();
    const rows = sheet.displayValues('営業記録');
    sheet.deleteTab('営業記録');
    sheet.addTab('営業記録');
    const headers = ['うちの列', ...(rows.find((row) => row.includes('記録ID')) ?? []).slice().reverse()];
    await sheet.setValues('営業記録', 'A3', [headers]);
    await sheet.setValues('営業記録', 'A4', [['触らない']]);
    await log({ ...CONTACT, memo: 'めも' });
    const after = sheet.displayValues('営業記録').slice(2);
    expect(after[0]?.slice(0, headers.length)).toEqual(headers);
    const byHeader = Object.fromEntries(headers.map((header, column) => [header, after[1]?.[column] ?? '']));
    expect(byHeader).toMatchObject({
      うちの列: '触らない',
      記録ID: 'V-00000001',
      営業先ID: 'E003',
      メモ: 'めも',
      結果: '',
    });
    expect(after).toHaveLength(2);
  });

  it('take a contact back so that both tabs are as they were', async () => {
    const sheet = await open();
    const before = [sheet.displayValues('営業記録'), sheet.displayValues('営業先')];
    await bench.run('undoContact', await log({ ...CONTACT, memo: 'まちがい' }));
    const blankless = sheet.displayValues('営業記録').filter((row) => row.some((text) => text !== ''));
    expect([blankless, sheet.displayValues('営業先')]).toEqual(before);
  });

  it('bring offices here and there into line with real dates, shown as the others are', async () => {
    const sheet = await open();
    const row = sheet.displayValues('営業記録').length + 1;
    const headers = sheet.displayValues('営業記録').find((cells) => cells.includes('記録ID')) ?? [];
    const lines = ['E001', 'E003', 'E005'].map((id) => {
      const cells = { 日付: '2026-11-04', 営業先ID: id, 方法: '電話', 次回予定日: '2026-11-30' };
      return headers.map((header) => (cells as Record<string, string>)[header] ?? '');
    });
    await sheet.setValues('営業記録', `A${row}`, lines);
    await list();
    const dates = (id: string) => {
      const found = records('営業先').find((one) => one['営業先ID'] === id);
      return [found?.['最終接触日'], found?.['次回予定日']];
    };
    for (const id of ['E001', 'E003', 'E005']) expect(dates(id), id).toEqual(['2026/11/04', '2026/11/30']);
    const at = sheet.displayValues('営業先').findIndex((cells) => cells.includes('E003'));
    const column =
      sheet
        .displayValues('営業先')
        .find((cells) => cells.includes('営業先ID'))
        ?.indexOf('最終接触日') ?? -1;
    expect(sheet.values('営業先')[at]?.[column]).toBeInstanceOf(Date);
  });

  it('bring 営業先 into line with entries made by hand, and put a contact off so that it stays', async () => {
    const sheet = await open();
    const row = sheet.displayValues('営業記録').length + 1;
    const headers = sheet.displayValues('営業記録').find((cells) => cells.includes('記録ID')) ?? [];
    const cells = { 日付: '2026-11-04', 営業先ID: 'E003', 方法: '電話', 次回予定日: '2026-11-05' };
    const line = headers.map((header) => (cells as Record<string, string>)[header] ?? '');
    await sheet.setValues('営業記録', `A${row}`, [line]);
    const office = async () => {
      const found = (await list()).offices.find(({ id }) => id === 'E003');
      const shown = records('営業先').find((one) => one['営業先ID'] === 'E003');
      return [found?.last, found?.next, shown?.['最終接触日'], shown?.['次回予定日']].map((text) =>
        String(text).replace(/\D0?/g, '/'),
      );
    };
    expect(await office()).toEqual(['2026/11/4', '2026/11/5', '2026/11/4', '2026/11/5']);
    expect((await list()).due.find(({ id }) => id === 'E003')?.reasons[0]).toEqual({
      kind: 'promised',
      days: 0,
    });

    const postponed = await bench.run('postponeOffice', {
      officeId: 'E003',
      next: '2026-11-20',
      expected: '2026-11-05',
    });
    expect(await office()).toEqual(['2026/11/4', '2026/11/20', '2026/11/4', '2026/11/20']);
    await bench.run('undoPostponement', postponed);
    expect(await office()).toEqual(['2026/11/4', '2026/11/5', '2026/11/4', '2026/11/5']);
  });

  it('fill words to send from the sheet, free seats and all', async () => {
    await open();
    const asked = { officeId: 'E003', person: '', result: '', first: false };
    const { phrases } = (await bench.run('listPhrases', asked)) as ReturnType<Server['listPhrases']>;
    expect(phrases[0]?.body).toContain('2026年11月');
    expect(phrases[0]?.body).not.toContain('{');
    expect(phrases[0]?.questions).toEqual([]);
  });

  it('keep a draft for the next time and drop it when its entry is saved', async () => {
    await open();
    await bench.run('keepDraft', { officeId: 'E003', text: '{"memo":"とちゅう"}' });
    expect((await list()).drafts).toEqual({ E003: '{"memo":"とちゅう"}' });
    await log({ ...CONTACT, recorder: '星野' });
    expect(await list()).toMatchObject({ drafts: {}, recorder: '星野' });
  });

  it('say which tab is missing and what to do', async () => {
    const sheet = await open();
    sheet.renameTab('営業先', '取引先');
    await expect(bench.run('listOffices')).rejects.toThrow(
      'タブ「営業先」がありません。タブを追加するか、名前を「営業先」に戻してください。',
    );
  });

  it('read everything before they write, in calls that do not grow with the log', async () => {
    await open();
    await log(CONTACT);
    const names = bench.calls.map((call) => String(call.name));
    const firstWrite = names.findIndex((name) => /setValues?$/.test(name));
    expect(firstWrite).toBeGreaterThan(0);
    expect(names.slice(firstWrite).filter((name) => /getValues$/.test(name))).toEqual([]);
    const few = names.length;
    await Promise.all(Array.from({ length: 10 }, (_, i) => log({ ...CONTACT, id: `V-1000000${i}` })));
    await log({ ...CONTACT, id: 'V-20000000', officeId: 'E004' });
    expect(bench.calls.length).toBe(few);
  });
});
