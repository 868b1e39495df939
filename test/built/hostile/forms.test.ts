// Hostile texts in every field of every form, through the bundle that is pushed: stored as typed, given back as typed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowsReceipt, Server, SetUpRequest } from '../../../src/server.ts';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { smallBook, TAB } from '../../support/attendanceBook.ts';
import { HOSTILE, shown } from '../../support/hostileTexts.ts';

const TODAY = '2026-11-05';
const NOW = `${TODAY}T09:00:00+09:00`;

let bench: HeadlessWorkbench;
let requests = 0;
const newId = () => `V-${String(++requests).padStart(8, '0')}`;

const call = async <N extends keyof Server>(name: N, ...args: Parameters<Server[N]>) =>
  (await bench.run(name, ...args)) as ReturnType<Server[N]>;
const undo = (receipt: RowsReceipt | null) => call('undoRows', receipt as RowsReceipt);

/** The row that has that text under that header, as stored, by header. */
function stored(tab: string, header: string, text: string): Record<string, unknown> {
  const values = bench.spreadsheet.values(tab);
  const headers = values.find((row) => row.includes(header)) ?? [];
  const row = values.find((cells) => cells[headers.indexOf(header)] === text && cells !== headers) ?? [];
  return Object.fromEntries(headers.map((name, column) => [name, row[column]]));
}
const formulas = (tab: string) => bench.spreadsheet.formulas(tab).flat().filter(Boolean);
const everything = () =>
  Object.fromEntries(bench.spreadsheet.tabs().map((tab) => [tab, bench.spreadsheet.values(tab)]));
const inEach = (headers: readonly string[], text: string) =>
  Object.fromEntries(headers.map((header) => [header, text]));

/** Every text in turn, in one workbook; a failure names the text. */
async function withEach(work: (text: string) => Promise<void>): Promise<void> {
  for (const text of HOSTILE) {
    await work(text).catch((error: Error) => {
      error.message = `${shown(text)}: ${error.message}`;
      throw error;
    });
  }
}

const SET_UP: SetUpRequest = {
  name: '見本の里',
  capacity: 18,
  weekdays: ['月', '木'],
  size: '地域密着型',
  region: '5級地',
  timeBand: '7〜8時間',
};

describe('in a workbook of its own, every text', () => {
  const OFFICE = 'O-001';
  beforeAll(async () => {
    bench = await openHeadless({ now: NOW });
    await call('setUp', SET_UP);
    // As tabs made by hand: no column is told to hold text.
    for (const tab of ['営業先', '営業記録', '紹介', '利用者']) {
      const rows = bench.spreadsheet.values(tab);
      bench.spreadsheet.deleteTab(tab);
      bench.spreadsheet.addTab(tab);
      await bench.spreadsheet.setValues(tab, 'A1', rows);
    }
    await call('saveOffice', {
      requestId: newId(),
      fields: { 事業所名: '見本ケアプラン', 種別: '居宅介護支援事業所' },
    });
  });
  afterAll(() => bench.close());

  it('of a contact: person, what was told, result, recorder and memo', async () => {
    const fields = ['面会者', '伝えた内容', '結果', '記録者', 'メモ'];
    const before = (await call('listOffices')).recent;
    await withEach(async (text) => {
      const typed = { person: text, told: [text], result: text, recorder: text, memo: text };
      const id = newId();
      const logged = await call('logContact', { id, officeId: OFFICE, date: TODAY, way: '電話', ...typed });
      expect(stored('営業記録', '記録ID', id)).toMatchObject(inEach(fields, text));
      const list = await call('listOffices');
      expect(list.recent[0]).toMatchObject({ person: text, result: text, recorder: text });
      // What was stored is recognised again, or it could not be taken back.
      await call('undoContact', logged);
      expect((await call('listOffices')).recent).toEqual(before);
    });
    expect(formulas('営業記録')).toEqual([]);
  });

  it('of an office, in every field, as a new one and as one that is edited', async () => {
    const fields = ['事業所名', '担当者名', '電話番号', 'FAX番号', 'メール', '連絡方法', 'メモ'];
    const before = (await call('listOffices')).offices;
    const added = new Map<string, string>();
    const written: RowsReceipt['rows'] = [];
    const { fields: first } = await call('readOffice', { id: OFFICE });
    let read = first;
    await withEach(async (text) => {
      const typed = inEach(fields, text);
      const asked = { evenIfSame: true, fields: typed };
      const { id, receipt } = await call('saveOffice', { ...asked, requestId: newId() });
      expect(stored('営業先', '営業先ID', id)).toMatchObject(typed);
      added.set(id, text);
      written.push(...(receipt?.rows ?? []));
      // From one text to the next: what stands there is recognised again.
      await call('saveOffice', { ...asked, requestId: newId(), id: OFFICE, read });
      expect(stored('営業先', '営業先ID', OFFICE)).toMatchObject(typed);
      read = (await call('readOffice', { id: OFFICE })).fields;
      expect(read).toMatchObject(typed);
    });
    const { offices } = await call('listOffices');
    for (const [id, text] of added)
      expect(
        offices.find((office) => office.id === id),
        shown(text),
      ).toMatchObject({ name: text, person: text, phone: text, wayNote: text, memo: text });
    expect(formulas('営業先')).toEqual([]);

    await call('saveOffice', { requestId: newId(), id: OFFICE, fields: first, read });
    expect(await call('undoRows', { rows: written })).toEqual({ undone: HOSTILE.length, kept: 0 });
    expect((await call('listOffices')).offices).toEqual(before);
  });

  it('of a pasted table, in every column, in rows that are new and in rows that fill blanks', async () => {
    const others = ['電話番号', '連絡方法', 'FAX番号', 'メール', 'メモ'];
    const headers = ['事業所名', '担当者名', ...others];
    const before = (await call('listOffices')).offices;
    // As a spreadsheet copies a cell.
    const copied = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = (rows: readonly Readonly<Record<string, string>>[]) =>
      [headers, ...rows.map((row) => headers.map((header) => copied(row[header] ?? '')))]
        .map((cells) => cells.join('\t'))
        .join('\n');
    // A number where a name belongs is asked about, whoever means it.
    const named = (text: string, at: number) => (/^[+\d][\d -]{9,}$/.test(text) ? `番号${at}` : text);
    const full = HOSTILE.map((text, at) => ({
      ...inEach(others, text),
      事業所名: named(text, at),
      担当者名: named(text, at),
    }));
    const given = { text: lines(full) };
    const preview = await call('previewImport', given);
    expect(preview.lines.map(({ name }) => name)).toEqual(full.map((row) => row.事業所名));
    // Several of the texts are the same telephone number.
    const asNew = preview.lines.map(({ line }) => line);
    const { added, receipt } = await call('importOffices', { id: newId(), ...given, asNew });
    expect(added).toBe(HOSTILE.length);
    for (const row of full)
      expect(stored('営業先', '事業所名', row.事業所名), shown(row.事業所名)).toMatchObject(row);
    expect(formulas('営業先')).toEqual([]);
    await undo(receipt);

    const names = HOSTILE.map((_, at) => ({ 事業所名: `名前だけ${at}` }));
    const bare = await call('importOffices', { id: newId(), text: lines(names) });
    const rows = full.map((row, at) => ({ ...row, 事業所名: `名前だけ${at}` }));
    const filled = await call('importOffices', { id: newId(), text: lines(rows), asNew });
    expect(filled).toMatchObject({ added: 0, filled: HOSTILE.length });
    for (const row of rows)
      expect(stored('営業先', '事業所名', row.事業所名), row.事業所名).toMatchObject(row);
    expect(formulas('営業先')).toEqual([]);
    await undo(filled.receipt);
    await undo(bare.receipt);
    expect((await call('listOffices')).offices).toEqual(before);
  });

  it('of a referral: person, memo, the reason of a failure, and the client made of a contract', async () => {
    const cards = new Map<string, string>();
    await withEach(async (text) => {
      const typed = { person: text, memo: text };
      const asked = { id: newId(), officeId: OFFICE, received: '2026-10-01', ...typed };
      const [row] = (await call('addReferral', asked)).receipt?.rows ?? [];
      if (!row) throw new Error('Nothing was added.');
      const ref = { row: row.row, id: row.id };
      const read = { 状態: '相談' };
      await call('moveReferral', { ref, to: '不成立', date: null, reason: text, read });
      expect(stored('紹介', '紹介ID', ref.id)).toMatchObject({
        担当者名: text,
        不成立理由: text,
        メモ: text,
      });
      // They come after all.
      await call('moveReferral', { ref, to: '契約', date: '2026-10-20', read: { 状態: '不成立' } });
      const client = await call('createClient', { id: newId(), ref, name: text, kana: text, from: null });
      expect(client.name).toBe(text);
      expect(stored('利用者', '利用者ID', client.clientId)).toMatchObject({
        氏名: text,
        フリガナ: text,
        担当ケアマネ: text,
      });
      cards.set(ref.id, text);
    });
    const { referrals } = await call('listReferrals');
    for (const [id, text] of cards)
      expect(
        referrals.find(({ ref }) => ref.id === id),
        shown(text),
      ).toMatchObject({ person: text, memo: text, reason: text, client: text });
    expect([...formulas('紹介'), ...formulas('利用者')]).toEqual([]);
  });

  it('in words to send, as the person who was met', async () => {
    await withEach(async (text) => {
      const said = { officeId: OFFICE, person: text, result: text, first: true };
      const { phrases } = await call('listPhrases', said);
      expect(phrases[0]?.body).toContain(`${text}様`);
    });
  });
});

describe('in a month of attendance, every text', () => {
  beforeAll(async () => {
    bench = await openHeadless({ now: NOW });
    for (const [tab, rows] of Object.entries(smallBook().tabs)) {
      bench.spreadsheet.addTab(tab);
      await bench.spreadsheet.setValues(tab, 'A1', rows ?? []);
    }
  });
  afterAll(() => bench.close());

  it('as a name, in the cell of a day, and as the reason of an absence', async () => {
    await withEach(async (text) => {
      const typed = `'${text}`;
      const put = (tab: string, cell: string) => bench.spreadsheet.setValues(tab, cell, [[typed]]);
      await put('利用者', 'B2');
      await put('利用者', 'C2');
      await put(TAB, 'H2');
      await bench.spreadsheet.setValues('欠席記録', 'A3', [[TODAY, 'K1', typed, typed, typed, '', typed]]);
      const before = everything();
      const { people, others } = await call('listDay', {});
      const card = [...people, ...others].find(({ clientId }) => clientId === 'K1');
      expect(card).toMatchObject({ name: text, kana: text, text });

      const asked = { id: newId(), date: TODAY, people: [{ clientId: 'K1', unit: '1単位', expected: text }] };
      const { receipt } = await call('markAttendance', { ...asked, sign: '欠', reason: '体調' });
      expect(bench.spreadsheet.cell(TAB, 'H2').value).toBe('欠');
      expect(stored('欠席記録', '利用者ID', 'K1')).toMatchObject({ 氏名: text, 理由: '体調', 対応: text });
      if (!receipt) throw new Error('Nothing was marked.');
      await call('undoMark', receipt);
      expect(everything()).toEqual(before);
      await bench.spreadsheet.setValues(TAB, 'H2', [['欠']]);
      const absent = (await call('listDay', {})).people.find(({ clientId }) => clientId === 'K1');
      expect(absent).toMatchObject({ name: text, reason: text });
    });
    expect([...formulas(TAB), ...formulas('欠席記録')]).toEqual([]);
  });
});

describe('in an empty workbook', () => {
  beforeAll(async () => {
    bench = await openHeadless({ now: NOW });
  });
  afterAll(() => bench.close());

  it('はじめる stores every text as the name of the place, of up to 100 letters', async () => {
    await withEach(async (text) => {
      const name = text.slice(0, 100);
      await call('setUp', { ...SET_UP, name });
      expect(stored('設定', '項目', '事業所名')).toMatchObject({ 値: name });
      expect(formulas('設定')).toEqual([]);
      expect((await call('setUpDefaults')).name).toBe(name);
      bench.spreadsheet.deleteTab('設定');
    });
  });
});
