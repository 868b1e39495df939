// The free-seats page laid out: one full page, nothing of what is blank, and numbers told apart at a glance.
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../../src/basics/isoDate.ts';
import type { UnitSeats } from '../../../../src/domain/freeSeats/freeSeats.ts';
import type { Profile } from '../../../../src/domain/freeSeats/profile.ts';
import { freeSeatsTab } from '../../../../src/report/freeSeats/freeSeatsTab.ts';
import type { FreeSeatsPage } from '../../../../src/report/freeSeats/page.ts';
import { qrCode } from '../../../../src/report/freeSeats/qrCode.ts';
import { STYLES } from '../../../../src/report/kit/styles.ts';

const ROW = 21;
const PAGE = { width: 718, height: 1047 };
const PROFILE: Required<Profile> = {
  事業所名: '見本の里',
  担当者名: '見本 太郎',
  電話番号: '000-0000-0001',
  FAX番号: '000-0000-0002',
  住所: '架空町1-2-3',
  送迎範囲: '架空町',
  特色: '一人ずつの個浴。機能訓練は毎日です。',
  ホームページ: 'https://example.com/',
  入浴: '個浴・機械浴',
  医療的な対応: 'インスリン',
  送迎時間: 'お迎え 8:15〜9:10',
  要支援の受け入れ: '要支援1・2とも可',
  体験利用: '1回無料',
};

const unit = (name: string, free: UnitSeats['free'] = [3, 2, 1, 0, 8, 12, undefined]): UnitSeats => ({
  name,
  capacity: 20,
  timeBand: '7〜8時間',
  free,
});

interface Change {
  readonly units?: readonly UnitSeats[];
  readonly profile?: Profile;
  readonly pictureRoom?: boolean;
  readonly size?: FreeSeatsPage['size'];
  readonly holidays?: FreeSeatsPage['holidays'];
}

const page = ({
  units = [unit('1単位')],
  profile = PROFILE,
  pictureRoom = false,
  ...rest
}: Change = {}): FreeSeatsPage => ({
  seats: { month: '2026-11', issued: '2026-11-05', units, freedLater: false, closed: [], extra: [] },
  profile,
  size: undefined,
  holidays: undefined,
  pictureRoom,
  ...rest,
});

const NEW = { count: 0, mustStay: 0 };
const made = (change?: Change, notes = 0) => freeSeatsTab(page(change), NEW, notes).model;
type Model = ReturnType<typeof made>;

const textsOf = ({ rows }: Model): string[] =>
  rows.flatMap((row) => row.map(({ value }) => String(value)).filter((text) => text !== ''));
const heightOf = ({ rows, rowHeights }: Model): number =>
  rowHeights.reduce((sum, { rows: count, height }) => sum + count * (height - ROW), rows.length * ROW);
const rowOf = ({ rows }: Model, text: string) =>
  rows.find((row) => row.some(({ value }) => value === text)) ?? [];

const several = (count: number) => Array.from({ length: count }, (_, at) => unit(`${at + 1}単位`));
const longHours = (count: number) =>
  several(count).map((each) => ({ ...each, timeBand: `${each.name}${'あ'.repeat(10_000)}` }));
const long = (text: string): Profile =>
  Object.fromEntries(Object.keys(PROFILE).map((item) => [item, text.repeat(10_000 / text.length)]));

describe('the page', () => {
  it.each([
    ['one 単位', {}],
    ['two 単位', { units: several(2) }],
    ['three 単位', { units: several(3) }],
    ['four 単位', { units: several(4) }],
    ['room for a picture', { pictureRoom: true }],
    ['three 単位 and 10,000 letters everywhere', { units: several(3), profile: long('あ') }],
    ['eight 単位 and 10,000 letters everywhere', { units: several(8), profile: long('長い文。') }],
    ['three 単位 and 10,000 letters in their hours too', { units: longHours(3), profile: long('あ') }],
    [
      'eight 単位, 10,000 letters there and a picture',
      { units: longHours(8), profile: long('あ'), pictureRoom: true },
    ],
    ['nine 単位, 10,000 letters and a picture', { units: several(9), profile: long('W'), pictureRoom: true }],
  ])('with %s fills one A4 page and no more', (_, change) => {
    const model = made(change);
    expect(heightOf(model)).toBe(PAGE.height);
    expect(model.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE.width);
  });

  it('leaves room for the rows that somebody wrote below it', () => {
    expect(heightOf(made({}, 5)) + 5 * ROW).toBeLessThanOrEqual(PAGE.height);
  });

  it('is black on white, so that a fax shows all of it', () => {
    const { rows } = made({ size: '通常規模型' });
    const shown = rows.flat().filter(({ value }) => value !== '');
    const colors = new Set(shown.map(({ style }) => STYLES[style].color));
    const backgrounds = new Set(rows.flat().map(({ style }) => STYLES[style].background));
    // The heading of the user's part is white as long as there is nothing below it.
    expect([...colors].sort()).toEqual(['#000000', '#ffffff']);
    // The dark squares of the QR code.
    expect([...backgrounds].sort()).toEqual(['#000000', '#ffffff']);
  });

  it('shows the heading of the user’s part only where something stands below it', () => {
    const colorOf = (model: Model) => STYLES[model.rows[model.rows.length - 1]?.[0]?.style ?? 'fax'].color;
    expect(colorOf(made())).toBe('#ffffff');
    expect(colorOf(made({}, 1))).toBe('#000000');
  });
});

describe('what is blank', () => {
  it('leaves neither a heading nor a label nor an empty frame', () => {
    const units = [{ ...unit('1単位'), timeBand: undefined }];
    expect(textsOf(made({ units, profile: {} }))).toEqual([
      '定員20名',
      '空き情報　2026年11月',
      '2026年11月5日 発行\nケアマネジャーの皆さまへ',
      '月〜水・金・土に空きがあります',
      '日曜はお休み',
      ...['曜日', ...WEEKDAYS],
      ...['お受けできる\n人数', '◎', '○', '△', '×', '◎', '◎', '休'],
      ...['3', '2', '1', '満席', '8', '12'],
      ...['●●●', '●●', '●', '●●●●●\n●●●', '●●●●●\n●●●●●'],
      '◎ 3人以上　○ 2人　△ 1人　× 満席（キャンセル待ち・振替はご相談ください）　● 1つが1人（10人まで）',
      '人数は2026年11月末の見込みです。',
      'サービス提供',
      '営業 月〜土',
      'そのほかのお知らせ（自由記入欄）',
    ]);
  });

  it('and with everything filled in, each item stands there once', () => {
    const texts = textsOf(made({ size: '地域密着型', holidays: 'closed' }));
    expect(texts).toContain('地域密着型通所介護　定員20名');
    expect(texts.slice(texts.indexOf('サービス提供'))).toEqual([
      ...['サービス提供', '7〜8時間\n営業 月〜土　祝日はお休み', '医療的な対応', 'インスリン'],
      ...['送迎', '架空町\nお迎え 8:15〜9:10', '入浴', '個浴・機械浴'],
      ...['要支援', '要支援1・2とも可', '体験利用', '1回無料'],
      ...['一人ずつの個浴', '機能訓練は毎日です。'],
      ...['お問い合わせ・見学のお申し込み　担当 見本 太郎', '電話 000-0000-0001', 'FAX 000-0000-0002'],
      ...['住所 架空町1-2-3', 'ホームページ https://example.com/'],
      'そのほかのお知らせ（自由記入欄）',
    ]);
  });

  it('room for a picture is white, beside what is special', () => {
    const without = rowOf(made(), '機能訓練は毎日です。').findIndex(({ value }) => value !== '');
    const beside = rowOf(made({ pictureRoom: true }), '機能訓練は毎日です。');
    expect(without).toBe(0);
    expect(beside.slice(0, 3).map(({ value, style }) => [value, STYLES[style].line])).toEqual(
      Array(3).fill(['', 'none']),
    );
  });
});

describe('the QR code', () => {
  const isDark = (model: Model) => model.rows.map((row) => row.map(({ style }) => style === 'dark'));

  it('stands at the right edge, a cell a square, with four white squares above and left of it', () => {
    const code = qrCode(PROFILE.ホームページ);
    const squares = 'squares' in code ? code.squares : [];
    // https://example.com/ has 20 letters: version 2.
    const side = 25;
    const cells = isDark(made());
    const top = cells.findIndex((row) => row.includes(true));
    const width = cells[0]?.length ?? 0;
    expect(cells.slice(top, top + side).map((row) => row.slice(width - side))).toEqual(squares);
    expect(cells.slice(top - 4).some((row) => row.slice(0, width - side).includes(true))).toBe(false);
    expect(new Set(made().columnWidths.slice(width - side - 4))).toEqual(new Set([4]));
    const heights = new Map(made().rowHeights.map(({ row, height }) => [row, height]));
    expect(Array.from({ length: side + 4 }, (_, at) => heights.get(top - 3 + at))).toEqual(
      Array(side + 4).fill(4),
    );
  });

  it.each([
    ['no home page', undefined, undefined],
    ['one that is no address', 'example.com', 'notAnAddress'],
  ])('is not there with %s, and the rows are as high as their text', (_, homePage, noCode) => {
    const { ホームページ, ...others } = PROFILE;
    const profile = homePage === undefined ? others : { ...others, ホームページ: homePage };
    const tab = freeSeatsTab(page({ profile }), NEW, 0);
    expect(isDark(tab.model).flat()).not.toContain(true);
    expect(tab.noCode).toBe(noCode);
    expect(Math.min(...tab.model.rowHeights.map(({ height }) => height))).toBeGreaterThan(7);
  });
});

describe('the sentence', () => {
  const sentenceOf = (free: UnitSeats['free']) => textsOf(made({ units: [unit('1単位', free)] }))[4] ?? '';
  const shut = undefined;

  it.each([
    ['all week', [1, 1, 1, 1, 1, 1, 1], 'どの曜日にも空きがあります'],
    ['every day but Sunday', [1, 1, 1, 1, 1, 1, shut], '月〜土のどの曜日にも空きがあります'],
    ['all of three days', [1, shut, 1, shut, 1, shut, shut], '月・水・金のどの曜日にも空きがあります'],
    ['some days', [1, 0, 1, 1, 1, 0, shut], '月・水〜金に空きがあります'],
    ['one day', [0, 0, 0, 0, 0, 8, shut], '土曜に空きがあります'],
    ['the only day', [2, shut, shut, shut, shut, shut, shut], '月曜に空きがあります'],
    ['no day', [0, 0, 0, 0, 0, 0, 0], 'ただいま満席です。キャンセル待ちはご相談ください'],
  ])('says what is free where seats are left on %s', (_, free, text) => {
    expect(sentenceOf(free)).toBe(text);
  });
});

describe('with several 単位', () => {
  it('tells the seats and hours of each on a line of its own', () => {
    const units = [
      { ...unit('午前'), timeBand: '3〜4時間', capacity: 10 },
      { ...unit('午後'), timeBand: '3〜4時間', capacity: 12 },
    ];
    expect(textsOf(made({ units }))).toContain('午前 3〜4時間　10名\n午後 3〜4時間　12名\n営業 月〜土');
  });

  it('cuts neither the hours of eight 単位 nor the days below them, and leaves a ninth to be asked for', () => {
    const units = Array.from({ length: 9 }, (_, at) => ({ ...unit(`${at + 1}単位`), timeBand: `${at}時間` }));
    const hours = Array.from({ length: 8 }, (_, at) => `${at + 1}単位 ${at}時間　20名`);
    const texts = textsOf(made({ units }));
    expect(texts).toContain([...hours, '営業 月〜土'].join('\n'));
    expect(texts).toContain('ほかに1つの単位があります。お問い合わせください。');
  });

  it('cuts none of the hours of three beside room for a picture', () => {
    const units = several(3).map((each, at) => ({ ...each, timeBand: `${at + 3}〜${at + 4}時間` }));
    const hours = ['1単位 3〜4時間　20名', '2単位 4〜5時間　20名', '3単位 5〜6時間　20名'];
    const profile = { ...PROFILE, 特色: '歩く訓練を毎日30分。静かに過ごせる席もあります。'.repeat(3) };
    const tab = made({ units, profile, pictureRoom: true });
    expect(textsOf(tab)).toContain([...hours, '営業 月〜土'].join('\n'));
    expect(heightOf(tab)).toBe(PAGE.height);
  });

  it.each([1, 4])('%i of them: 休 stands in the middle of its cell', (count) => {
    const cells = made({ units: several(count) }).rows.flat();
    const closed = cells.filter(({ value }) => value === '休').map(({ style }) => STYLES[style].align);
    expect(closed).toEqual(Array(count).fill('center'));
  });
});
