// The command line as a person uses it: a process, its output, its exit status, its files.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedFile } from '../support/savedFile.ts';
import { textsAt } from '../support/xml.ts';
import { file, sheet } from './files/madeFile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = path.join(root, 'samples', 'sample-day-service.xlsx');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kado-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const kado = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const program = ['--import', 'tsx', 'workbench/cli/kado.ts', ...args];
    execFile(process.execPath, program, { cwd: root }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });

describe('kado', () => {
  it('explains itself', async () => {
    const { status, out, err } = await kado('--help');
    expect([status, err]).toEqual([0, '']);
    for (const word of ['report', 'eval', 'call', '--month', '--as-of', '--out', '--csv'])
      expect(out).toContain(word);
  });

  it.each([
    [[], 'コマンドがありません。'],
    [['print'], '「print」というコマンドはありません。'],
    [['report'], '入力する .xlsx ファイルを指定してください。'],
    [['report', 'a.xlsx'], '--month で月を指定してください。'],
    [['report', 'a.xlsx', '--moth', '2026-10'], '「--moth」というオプションはありません。'],
    [['report', 'a.xlsx', '--month'], '--month の後に値を書いてください。'],
    [['report', 'なし.xlsx', '--month', '2026-10'], 'ファイルが見つかりません: なし.xlsx'],
    [['eval'], '数式を指定してください。'],
    [['eval', '1+1'], '数式は = で始めてください: 1+1'],
    [['call', 'noSuchFunction'], '「noSuchFunction」という関数はありません。'],
    [['call', 'listOffices', '{'], '引数をJSONとして読めません: {'],
  ])('%j fails with one clear line', async (args, line) => {
    const { status, out, err } = await kado(...args);
    expect([status, out]).toEqual([1, '']);
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toContain(line);
  });
});

describe('kado eval', () => {
  it('prints a line for each formula, a spill as rows, an error with its reason', async () => {
    const { status, out, err } = await kado(
      'eval',
      '=OCCUPANCY(360,20,24)',
      '=SEQUENCE(2,2)',
      '=DATE(2026,10,1)',
      '=1=1',
      '="a"&"b"',
      '=1/0',
      '=OCCUPANCY("多い",20,24)',
    );
    expect([status, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines.slice(0, 7)).toEqual(['0.75', '1\t2', '3\t4', '2026-10-01', 'TRUE', 'ab', '#DIV/0!']);
    expect(lines[7]).toMatch(/^#ERROR! .*「多い」/);
    expect(lines.slice(8)).toEqual(['']);
  });
});

describe('kado report', () => {
  it('prints the figures of the month as CSV and saves the workbook with its report and charts', async () => {
    const file = path.join(folder, '報告.xlsx');
    const { status, out, err } = await kado(
      'report',
      sample,
      '--month',
      '2026-10',
      '--as-of',
      '2026-10-31',
      '--out',
      file,
      '--csv',
    );
    expect([status, err]).toEqual([0, '']);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('年月,事業所名,区分,対象,指標,指標名,値,単位');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(1, -1).every((line) => line.startsWith('2026-10,'))).toBe(true);
    expect(await readdir(folder)).toEqual(['報告.xlsx']);
    const saved = savedFile(await readFile(file));
    const titles = (tab: string) =>
      saved.charts(tab).map(({ chart }) => textsAt(chart, 'c:title a:t').join());
    expect(titles('月次報告 2026-10')).toEqual([
      '前の月を0とした増減（回）',
      '1日の人数（人）',
      '進んだ件数（件）',
    ]);
    expect(titles('月次資料 2026-10')).toEqual([
      '収入と費用（万円、延べ利用者数別）',
      '進んだ件数（件）',
      '紹介された方の利用（回）',
    ]);
  });

  it('prints the rows of its month only, when the workbook holds those of another one too', async () => {
    const { status, out } = await kado(
      'report',
      path.join(folder, '報告.xlsx'),
      '--month',
      '2026-09',
      '--csv',
    );
    const months = out
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.slice(0, 8));
    expect([status, [...new Set(months)]]).toEqual([0, ['2026-09,']]);
  });

  it('refuses a text file named .xlsx and writes nothing', async () => {
    const text = path.join(folder, 'メモ.xlsx');
    await writeFile(text, 'ただの文章です');
    const { status, out, err } = await kado(
      'report',
      text,
      '--month',
      '2026-10',
      '--out',
      path.join(folder, 'x.xlsx'),
    );
    expect([status, out, err.split('\n').length]).toEqual([1, '', 2]);
    expect(err).toContain('xlsxファイルとして読めません: メモ.xlsx');
    expect(existsSync(path.join(folder, 'x.xlsx'))).toBe(false);
  });

  it('names once, on the side, what it cannot show of a file', async () => {
    const filtered = path.join(folder, '絞り込み.xlsm');
    const filter = '<autoFilter ref="A1:B2"/>';
    await writeFile(filtered, file({ 'xl/worksheets/sheet1.xml': sheet('', filter) }));
    const { err } = await kado('call', 'listOffices', filtered);
    expect(err.split('\n')[0]).toBe('表示できず、保存にも残らないもの: フィルター1件');
    expect(err.match(/フィルター/g)).toHaveLength(1);
  });

  it('passes on the refusal of the action in one line and writes nothing', async () => {
    const { status, out, err } = await kado(
      'report',
      sample,
      '--month',
      '2031-01',
      '--out',
      path.join(folder, 'x.xlsx'),
    );
    expect([status, out, err.split('\n').length]).toEqual([1, '', 2]);
    expect(err).toContain('2031');
    expect(existsSync(path.join(folder, 'x.xlsx'))).toBe(false);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const place = path.join(folder, 'ここはフォルダー.xlsx');
    await mkdir(place);
    const before = await readdir(folder);
    const { status, err } = await kado('report', sample, '--month', '2026-10', '--out', place);
    expect([status, err.split('\n').length]).toEqual([1, 2]);
    expect(err).toContain(`ファイルに書けません: ${place}`);
    expect(await readdir(folder)).toEqual(before);
  });
});
