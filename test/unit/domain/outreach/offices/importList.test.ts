import { describe, expect, it } from 'vitest';
import { nextIds } from '../../../../../src/basics/nextId.ts';
import { type KnownOffice, planImport } from '../../../../../src/domain/outreach/offices/importList.ts';
import { LIST_COLUMNS, readPasted } from '../../../../../src/domain/outreach/offices/importTable.ts';
import {
  byWaiting,
  odditiesOf,
  type ReferralRow,
  wayOf,
} from '../../../../../src/domain/outreach/referrals/referral.ts';
import type { ReferralState } from '../../../../../src/domain/outreach/referrals/steps.ts';

const TODAY = '2026-11-05';

describe('a new number', () => {
  it.each([
    [['K-001', 'K-012'], [], 'K-013'],
    [['E009', 'E010', 'X1'], [], 'E011'],
    [['1', '2', '3'], [], '4'],
    [['0099'], [], '0100'],
    [['K-999'], [], 'K-1000'],
    [['Ｋ－００１'], [], 'K-002'],
    // One that was typed short does not shorten the next, and is not given again.
    [['K-001', 'K-12'], [], 'K-013'],
    [['K-100', 'K-12'], [], 'K-101'],
    // More of one kind than of the other, wherever they stand.
    [['A1', 'A2', 'B7'], [], 'A3'],
    [['B7', 'A1', 'A2'], [], 'A3'],
    // Two of each: the style further down, which is the newer one.
    [['A1', 'A2', 'B1', 'B2'], [], 'B3'],
    // What other tabs remember is somebody else's.
    [['K-001'], ['K-002', 'K-004'], 'K-003'],
    [[], [], 'O-001'],
    [[], ['O-001'], 'O-002'],
    [['本店', '支店'], [], 'O-001'],
  ])('follows %j, where %j are taken: %s', (standing, used, next) => {
    expect(nextIds(1, standing, used, 'O-001')).toEqual([next]);
  });

  it('comes as often as asked, each once', () => {
    expect(nextIds(3, ['K08'], ['K10'], 'O-001')).toEqual(['K09', 'K11', 'K12']);
  });
});

describe('a pasted list', () => {
  const cells = (text: string) => readPasted(text).lines.map((line) => line.cells);

  it('is read by its headers, in any order and by other names', () => {
    const text = 'TEL\t担当ケアマネ\t住所\t事業所名\tご希望\n03-1111\t見本 花子\t港区\t青空ケアプラン\tFAX';
    const { lines, ignored, noName } = readPasted(text);
    expect(lines).toEqual([
      { line: 2, cells: { 電話番号: '03-1111', 担当者名: '見本 花子', 事業所名: '青空ケアプラン' } },
    ]);
    expect(ignored).toEqual(['住所', 'ご希望']);
    expect(noName).toBe(false);
  });

  it('is read by position where it has no headers, and says which columns it does not take', () => {
    const text = '青空ケアプラン\t見本 花子\t03-1111-2222\tメールを優先\t港区\r\n\r\n白雲\t\t\t電話/FAX\r\n';
    expect(readPasted(text)).toEqual({
      lines: [
        {
          line: 1,
          cells: {
            事業所名: '青空ケアプラン',
            担当者名: '見本 花子',
            電話番号: '03-1111-2222',
            連絡方法: 'メールを優先',
          },
        },
        { line: 3, cells: { 事業所名: '白雲', 連絡方法: '電話/FAX' } },
      ],
      ignored: ['5'],
      totals: [],
      noName: false,
    });
  });

  it('finds its headers under a title', () => {
    expect(readPasted('営業先リスト\n2026年\n事業所\t電話\n青空\t03').lines).toEqual([
      { line: 4, cells: { 事業所名: '青空', 電話番号: '03' } },
    ]);
  });

  it('looks for its headers in the first five lines, not further down', () => {
    const under = (titles: number) =>
      readPasted(`${'一覧\n'.repeat(titles)}事業所\t電話\n青空\t03`).lines.map(
        ({ cells: { 事業所名: name } }) => name,
      );
    expect(under(4)).toEqual(['青空']);
    expect(under(5)).toEqual(['一覧', '一覧', '一覧', '一覧', '一覧', '事業所', '青空']);
  });

  it('knows a header with a note in brackets, and takes the first of two of one meaning', () => {
    const table = readPasted('名称\n青空');
    expect(table.lines).toEqual([{ line: 2, cells: { 事業所名: '青空' } }]);
    const { lines, ignored } = readPasted(
      '事業所名（正式）,ＴＥＬ (代表),電話番号（直通）\n 青空　, 03-1111 ,03-2222',
    );
    expect(lines).toEqual([{ line: 2, cells: { 事業所名: '青空', 電話番号: '03-1111' } }]);
    expect(ignored).toEqual(['電話番号（直通）']);
  });

  it('reads the headers of a town, whose corporation is not the office, and leaves its totals out', () => {
    const { lines, ignored, totals } = readPasted(
      [
        '法人名\tサービスの種類\t事業所の名称\t所在地\t管理者氏名\t電話番号\tFAX番号',
        '社会福祉法人見本会\t居宅介護支援\t青空ケアプラン\t見本市1\t見本 花子\t000-1\t000-2',
        '合計\t\t1件',
        '計 1件',
      ].join('\n'),
    );
    expect(lines).toEqual([
      {
        line: 2,
        cells: {
          種別: '居宅介護支援',
          事業所名: '青空ケアプラン',
          担当者名: '見本 花子',
          電話番号: '000-1',
          FAX番号: '000-2',
        },
      },
    ]);
    expect(ignored).toEqual(['法人名', '所在地']);
    expect(totals).toEqual([3, 4]);
  });

  it('takes a total for none where it bears a number to call or a name', () => {
    expect(readPasted('事業所名\t電話番号\n計\t000-0000-0100\n合計ケアプラン').totals).toEqual([]);
  });

  it('ends its lines as Windows, a Mac of old or anybody else does', () => {
    expect(readPasted('青空\r\n白雲\r流星\n夕日').lines).toEqual([
      { line: 1, cells: { 事業所名: '青空' } },
      { line: 2, cells: { 事業所名: '白雲' } },
      { line: 3, cells: { 事業所名: '流星' } },
      { line: 4, cells: { 事業所名: '夕日' } },
    ]);
  });

  it('says so when no header names the office', () => {
    expect(readPasted('電話番号\t連絡方法\n03\tFAX').noName).toBe(true);
  });

  it('understands commas, and quotation marks as a spreadsheet writes them', () => {
    expect(cells('事業所名,メモ\n"青空, 本店","一行目\n二行目 ""急ぎ"""\n白雲,7" の額')).toEqual([
      { 事業所名: '青空, 本店', メモ: '一行目\n二行目 "急ぎ"' },
      { 事業所名: '白雲', メモ: '7" の額' },
    ]);
    expect(readPasted('事業所名,メモ\n"一行目\n二行目",\n白雲,').lines.map(({ line }) => line)).toEqual([
      2, 4,
    ]);
  });

  it('takes a list of names alone, one a line', () => {
    expect(cells('\uFEFF青空\n白雲\n')).toEqual([{ 事業所名: '青空' }, { 事業所名: '白雲' }]);
    // The mark of a file's beginning hides no quotation mark, and is nobody's to take out elsewhere.
    expect(cells('\uFEFF"青空, 本店",花子')).toEqual([{ 事業所名: '青空, 本店', 担当者名: '花子' }]);
    expect(cells('白\uFEFF雲')).toEqual([{ 事業所名: '白\uFEFF雲' }]);
  });

  it('keeps hostile text as it is', () => {
    const evil = [
      '=IMPORTXML("http://example.com","//a")',
      '@SUM(A1)',
      '＝1+1',
      '<img src=x onerror=alert(1)>',
    ];
    expect(cells(`事業所名\t担当者名\n${evil.slice(0, 2).join('\t')}\n${evil.slice(2).join('\t')}`)).toEqual([
      { 事業所名: evil[0], 担当者名: evil[1] },
      { 事業所名: evil[2], 担当者名: evil[3] },
    ]);
  });

  it('is quick with a quotation mark that nobody closes', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `"事業所${i}\t"`).join('\n');
    expect(readPasted(text).lines.length).toBeGreaterThan(0);
  });
});

describe('what a pasted list does to the tab', () => {
  const known: KnownOffice[] = [
    { id: 'E1', name: '青空ケアプラン', phone: '03-1111-2222', cells: { 電話番号: '03-1111-2222' } },
    { id: 'E2', name: '白雲クリニック', cells: { 担当者名: '例示 太郎' } },
  ];
  const plan = (text: string, asNew: number[] = []) =>
    planImport(readPasted(text).lines, known, LIST_COLUMNS, new Set(asNew));

  it('adds an office that is not there', () => {
    expect(plan('流星\t見本\t03-9999-0000')).toEqual([
      {
        line: 1,
        name: '流星',
        does: 'add',
        cells: { 事業所名: '流星', 担当者名: '見本', 電話番号: '03-9999-0000' },
      },
    ]);
  });

  it('knows an office by its name, whatever the width and the spaces', () => {
    expect(plan('青空　ｹｱﾌﾟﾗﾝ\t\t０３（１１１１）２２２２')).toMatchObject([
      { does: 'nothing', by: 'name', differs: [] },
    ]);
  });

  it('knows an office by its telephone number, even without the leading zero', () => {
    expect(plan('青空居宅支援\t\t311112222')).toMatchObject([
      { does: 'nothing', by: 'phone', office: { id: 'E1' } },
    ]);
  });

  it('adds it all the same where the user says so', () => {
    expect(plan('青空包括\t\t03-1111-2222', [1])).toMatchObject([{ does: 'add', name: '青空包括' }]);
  });

  it('fills blank cells of a known office, leaves the others, and says where they differ', () => {
    expect(plan('白雲クリニック\t別の人\t03-5555-6666\tメールを優先')).toMatchObject([
      {
        does: 'fill',
        office: { id: 'E2' },
        cells: { 電話番号: '03-5555-6666', 連絡方法: 'メールを優先' },
        differs: ['担当者名'],
      },
    ]);
  });

  it('takes a telephone or fax number for the same however it is written, and a name whatever its width', () => {
    const office = {
      id: 'E3',
      name: '流星',
      cells: {
        電話番号: '03-1111-2222',
        FAX番号: '03-1111-3333',
        担当者名: 'ミホン 花子',
        メール: 'a@example.com',
      },
    };
    const differs = (row: string) =>
      planImport(
        readPasted(`事業所名\t電話番号\tFAX番号\t担当者名\tメール\n流星\t${row}`).lines,
        [office, { ...office, id: 'E4' }],
        LIST_COLUMNS,
        new Set(),
      );
    expect(differs('03(1111)2222\t311113333\tﾐﾎﾝ花子\tA@example.com')).toMatchObject([
      { does: 'nothing', office: { id: 'E3' }, differs: [] },
    ]);
    expect(differs('03-1111-9999\t03-1111-9999\tミホン 太郎\tb@example.com')).toMatchObject([
      { does: 'nothing', differs: ['担当者名', '電話番号', 'FAX番号', 'メール'] },
    ]);
  });

  it('takes an office once that the list names twice', () => {
    expect(plan('流星\n流 星\n青空ケアプラン\n青空ケアプラン\t追加')).toMatchObject([
      { does: 'add' },
      { does: 'repeat', of: 1, by: 'name' },
      { does: 'nothing' },
      { does: 'repeat', of: 3, by: 'name' },
    ]);
  });

  it('takes an office once that the list names now by its name and now by its number', () => {
    expect(plan('青空ケアプラン\n青空居宅支援\t\t03-1111-2222')).toMatchObject([
      { does: 'nothing', by: 'name', office: { id: 'E1' } },
      { does: 'repeat', of: 1, by: 'name' },
    ]);
    expect(plan('流星\t\t03-9999-0000\n流星包括\t\t03(9999)0000')).toMatchObject([
      { does: 'add' },
      { does: 'repeat', of: 1, by: 'phone' },
    ]);
    expect(plan('流星\t\t03-9999-0000\n流星包括\t\t03(9999)0000', [1, 2])).toMatchObject([
      { does: 'add' },
      { does: 'add' },
    ]);
  });

  it('names nobody where the name is blank, and takes a cell of 20,000 characters', () => {
    expect(plan('\t見本 花子')).toEqual([{ line: 1, name: '', does: 'ask', why: 'noName' }]);
    expect(plan(`流星\t${'あ'.repeat(20_000)}`)).toMatchObject([{ does: 'add' }]);
  });

  it.each([
    ['\t見本 花子\t03-1111-2222', 'noName'],
    ['03-1111-2222\t見本 花子', 'nameIsNumber'],
    ['流星\t03-1111-2222', 'personIsNumber'],
    [`流星\t${'あ'.repeat(20_001)}`, 'tooLong'],
  ])('asks about what cannot be right (%#)', (text, why) => {
    expect(plan(text)).toMatchObject([{ does: 'ask', why }]);
  });

  it('takes nothing under a header that the tab has not', () => {
    const { lines } = readPasted('流星\t見本\t03-9999-0000');
    expect(planImport(lines, [], ['事業所名'], new Set())).toMatchObject([{ cells: { 事業所名: '流星' } }]);
  });
});

describe('how far a referral has come', () => {
  it('waits since the last thing that happened', () => {
    // 20 October to 5 November: 16 days.
    const dates = { 受付日: '2026-10-01', 見学日: '2026-10-20' };
    expect(wayOf({ state: '見学', dates }, TODAY)).toMatchObject({
      open: true,
      since: '2026-10-20',
      waitingDays: 16,
    });
  });

  it('does not wait while a day is agreed, today included', () => {
    for (const day of [TODAY, '2026-11-08']) {
      const dates = { 受付日: '2026-10-01', 体験日: day };
      expect(wayOf({ state: '体験', dates }, TODAY)).toMatchObject({ ahead: '体験日', waitingDays: 0 });
    }
  });

  it('is told by its dates where the state is blank or not understood', () => {
    const dates = { 受付日: '2026-10-01', 見学日: '2026-10-05' };
    expect(wayOf({ state: undefined, dates }, TODAY)).toMatchObject({ state: '見学', open: true });
    expect(wayOf({ state: undefined, dates: {} }, TODAY)).toMatchObject({ state: '相談', waitingDays: 0 });
  });

  it('is closed by a contract or a failure', () => {
    for (const state of ['契約', '不成立'] as const) {
      expect(wayOf({ state, dates: { 受付日: '2026-10-01' } }, TODAY)).toMatchObject({
        open: false,
        waitingDays: 0,
      });
    }
  });

  it('is listed by how long it waits, the closed ones last and the latest of them first', () => {
    const way = (state: '相談' | '契約', received: string, contracted?: string) =>
      wayOf({ state, dates: { 受付日: received, ...(contracted ? { 契約日: contracted } : {}) } }, TODAY);
    const ways = [
      way('契約', '2026-08-01', '2026-09-01'),
      way('相談', '2026-11-04'),
      way('契約', '2026-08-01', '2026-10-01'),
      way('相談', '2026-10-01'),
    ];
    expect(ways.sort(byWaiting).map(({ since }) => since)).toEqual([
      '2026-10-01',
      '2026-11-04',
      '2026-10-01',
      '2026-09-01',
    ]);
  });

  it('dates it by the last thing that has happened, whatever the order in which the days were typed', () => {
    const since = (dates: ReferralRow['dates'], state: ReferralRow['state'] = '契約') =>
      wayOf({ state, dates }, TODAY).since;
    expect(since({ 受付日: '2026-10-01', 契約日: '2026-11-06' })).toBe('2026-10-01');
    expect(since({ 受付日: '2026-10-01', 契約日: TODAY })).toBe(TODAY);
    expect(since({ 受付日: '2026-10-20', 見学日: '2026-10-01' }, '見学')).toBe('2026-10-20');
    expect(since({ 体験日: '2026-11-06' }, '体験')).toBeUndefined();
  });

  it('agrees on no day by having been received', () => {
    for (const received of [TODAY, '2026-11-06']) {
      const way = wayOf({ state: '相談', dates: { 受付日: received } }, TODAY);
      expect(way).toMatchObject({ ahead: undefined, waitingDays: 0 });
    }
  });

  it('lists what waits, then what is agreed by its last day, then what is closed, however the rows stand', () => {
    const row = (state: ReferralState, dates: ReferralRow['dates']) => wayOf({ state, dates }, TODAY);
    const listed = [
      row('相談', { 受付日: '2026-10-01' }),
      row('相談', { 受付日: '2026-11-04' }),
      row('体験', { 体験日: '2026-11-06' }),
      row('見学', { 受付日: '2026-10-10', 見学日: '2026-11-06' }),
      row('見学', { 受付日: '2026-10-20', 見学日: TODAY, 体験日: '2026-11-07' }),
      row('契約', { 受付日: '2026-11-03', 契約日: TODAY }),
      row('不成立', { 受付日: '2026-09-01' }),
      row('不成立', { 受付日: '2026-08-01' }),
      row('不成立', {}),
    ];
    expect(listed.map(({ waitingDays }) => waitingDays)).toEqual([35, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect([...listed].sort(byWaiting)).toEqual(listed);
    expect([...listed].reverse().sort(byWaiting)).toEqual(listed);
  });

  it.each<[string, ReferralRow, object[]]>([
    ['two steps on one day', { state: '見学', dates: { 受付日: '2026-10-01', 見学日: '2026-10-01' } }, []],
    [
      'the first two that are the wrong way round, over a step without a day',
      { state: '体験', dates: { 受付日: '2026-10-02', 体験日: '2026-10-01', 契約日: '2026-09-30' } },
      [{ kind: 'order', earlier: '受付日', later: '体験日' }, { kind: 'contractDated' }],
    ],
    [
      'neighbours alone: the tour is after the talk, the trial before the tour',
      { state: '体験', dates: { 受付日: '2026-10-01', 見学日: '2026-10-09', 体験日: '2026-10-05' } },
      [{ kind: 'order', earlier: '見学日', later: '体験日' }],
    ],
    [
      'a contract as it should be',
      { state: '契約', dates: { 受付日: '2026-10-01', 契約日: '2026-10-09' } },
      [],
    ],
    [
      'a contract that its dates alone tell',
      { state: undefined, dates: { 受付日: '2026-10-01', 契約日: '2026-10-09' } },
      [],
    ],
    [
      'a failure after a contract',
      { state: '不成立', dates: { 受付日: '2026-10-01', 契約日: '2026-10-09' } },
      [{ kind: 'contractDated' }],
    ],
  ])('is asked about in %s', (_, row, oddities) => {
    expect(odditiesOf(row)).toEqual(oddities);
  });

  it('is asked about where its dates or its state do not fit', () => {
    const kinds = (...args: Parameters<typeof odditiesOf>) => odditiesOf(...args);
    expect(kinds({ state: '体験', dates: { 受付日: '2026-10-10', 体験日: '2026-10-01' } })).toEqual([
      { kind: 'order', earlier: '受付日', later: '体験日' },
    ]);
    expect(kinds({ state: '契約', dates: { 受付日: '2026-10-10' } })).toEqual([
      { kind: 'noDate', header: '契約日' },
    ]);
    expect(
      kinds({ state: '見学', dates: { 受付日: '2026-10-01', 見学日: '2026-10-02', 契約日: '2026-10-03' } }),
    ).toEqual([{ kind: 'contractDated' }]);
    expect(kinds({ state: '不成立', dates: { 受付日: '2026-10-01', 体験日: '2026-10-01' } })).toEqual([]);
  });
});
