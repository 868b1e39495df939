// A small made-up day service that draws everything its fees depend on: two months of it, the same for the same seed.
import ExcelJS, { type CellValue, type Workbook } from 'exceljs';
import { utc } from '../../scripts/samples/calendar.ts';
import { type Random, seededRandom } from '../../scripts/samples/random.ts';
import { datesOf, weekday } from './dayService.ts';

export interface RandomDayService {
  xlsx: Uint8Array;
  months: readonly [string, string];
}

interface Unit {
  name: string;
  capacity: number;
  weekdays: string;
  band: string;
  opens: string;
  closes: string;
}

/** Before and after each revision, a new year, and a month whose rates have changed since the month before. */
const MONTHS = [
  ['2024-01', '2024-02'],
  ['2024-03', '2024-04'],
  ['2024-04', '2024-05'],
  ['2024-08', '2024-09'],
  ['2025-12', '2026-01'],
  ['2026-05', '2026-06'],
  ['2026-06', '2026-07'],
  ['2026-09', '2026-10'],
] as const;
const SIZES = ['地域密着型', '通常規模型', '大規模型(Ⅰ)', '大規模型(Ⅱ)'];
const REGIONS = ['1級地', '2級地', '3級地', '4級地', '5級地', '6級地', '7級地', 'その他'];
const BANDS = ['2〜3時間', '3〜4時間', '4〜5時間', '5〜6時間', '6〜7時間', '7〜8時間', '8〜9時間'];
const LEVELS = ['要介護1', '要介護2', '要介護3', '要介護4', '要介護5', '要支援1', '要支援2', '事業対象者'];
const WEEKS = ['月火水木金土日', '月火水木金土', '月火水木金', '火木土'];

const SHARED = [
  '共生型通所介護(生活介護)',
  '共生型通所介護(自立訓練)',
  '共生型通所介護(児童発達支援・放課後等デイサービス)',
];

/** Each entry is drawn or not; of those with several names, one. */
type Draws = readonly (readonly [chance: number, ...names: string[]])[];

const DAY_SERVICE_ADDONS: Draws = [
  [0.6, 'サービス提供体制強化加算(Ⅰ)', 'サービス提供体制強化加算(Ⅱ)', 'サービス提供体制強化加算(Ⅲ)'],
  [0.4, '科学的介護推進体制加算'],
  [0.3, '中重度者ケア体制加算'],
  [0.2, 'ADL維持等加算(Ⅰ)', 'ADL維持等加算(Ⅱ)'],
  [0.2, '高齢者虐待防止措置未実施減算'],
  [0.2, '業務継続計画未策定減算'],
  [0.1, '定員超過利用減算', '人員基準欠如減算'],
  [0.15, ...SHARED],
  [0.1, '生活相談員配置等加算'],
];
const CARE_ADDONS: Draws = [
  [0.5, '入浴介助加算(Ⅰ)', '入浴介助加算（Ⅱ）', '入浴介助加算(Ⅰ)×3', '入浴介助加算(Ⅰ)、入浴介助加算(Ⅱ)'],
  [0.4, '個別機能訓練加算(Ⅰ)イ', '個別機能訓練加算(Ⅰ)ロ', '個別機能訓練加算(Ⅰ)ロ、個別機能訓練加算(Ⅱ)'],
  [0.2, '認知症加算', '若年性認知症利用者受入加算'],
  [0.2, '栄養アセスメント加算', '栄養改善加算×2', '栄養アセスメント加算、栄養改善加算'],
  [0.2, '口腔機能向上加算(Ⅰ)', '口腔機能向上加算(Ⅱ)×2'],
  [0.2, '生活機能向上連携加算(Ⅱ)'],
  [0.3, '送迎減算', '送迎減算×1', '同一建物減算', '送迎減算×1、同一建物減算'],
  [0.2, '中山間地域等に居住する者へのサービス提供加算'],
  [0.1, 'サービス提供体制強化加算(Ⅲ)'],
];

const SUPPORT_ADDONS: Draws = [
  [0.15, '生活機能向上グループ活動加算'],
  [0.1, '若年性認知症利用者受入加算'],
  [0.2, '栄養アセスメント加算', '栄養改善加算', '栄養アセスメント加算、栄養改善加算×2'],
  [0.2, '口腔機能向上加算(Ⅰ)', '口腔機能向上加算(Ⅱ)×2', '口腔機能向上加算(Ⅰ)、口腔機能向上加算(Ⅱ)'],
  [0.15, '一体的サービス提供加算'],
  [0.2, '生活機能向上連携加算(Ⅱ)'],
  [0.2, '運動器機能向上加算'],
  [0.1, '事業所評価加算'],
  [0.1, '選択的サービス複数実施加算(Ⅱ)'],
  [0.1, '口腔・栄養スクリーニング加算(Ⅰ)'],
  [0.1, '入浴介助加算(Ⅰ)'],
  [0.3, '送迎減算', '送迎減算×1', '同一建物減算', '送迎減算、同一建物減算'],
  [0.2, '中山間地域等に居住する者へのサービス提供加算'],
  [0.1, 'サービス提供体制強化加算(Ⅲ)'],
];

function draw(random: Random, draws: Draws): string {
  const drawn: string[] = [];
  for (const [chance, ...names] of draws) if (random.chance(chance)) drawn.push(random.pick(names));
  return drawn.join('、');
}

/** Names of 処遇改善 that are known in both months. */
function drawTreatments(random: Random, [first, last]: readonly [string, string]): string {
  if (random.chance(0.15)) return '';
  if (last < '2024-06')
    return draw(random, [
      [1, '介護職員処遇改善加算(Ⅰ)', '介護職員処遇改善加算(Ⅱ)', '介護職員処遇改善加算(Ⅲ)'],
      [0.5, '介護職員等特定処遇改善加算(Ⅰ)', '介護職員等特定処遇改善加算(Ⅱ)'],
      [0.5, '介護職員等ベースアップ等支援加算'],
    ]);
  const levels = ['(Ⅲ)', '(Ⅳ)'];
  if (last < '2026-06') levels.push('(Ⅰ)', '(Ⅱ)');
  if (first >= '2026-06') levels.push('(Ⅰ)イ', '(Ⅰ)ロ', '(Ⅱ)イ', '(Ⅱ)ロ');
  return `介護職員等処遇改善加算${random.pick(levels)}`;
}

/** 単位 that run at once, one after the other, or both. */
const HOUSES = {
  one: [['1単位', '', '9:30', '16:45']],
  halves: [
    ['午前', '3〜4時間', '9:00', '12:15'],
    ['午後', '3〜4時間', '13:00', '16:15'],
  ],
  rooms: [
    ['ひだまり', '5〜6時間', '9:30', '15:00'],
    ['こもれび', '7〜8時間', '9:00', '16:30'],
  ],
  shifts: [
    ['第1', '3〜4時間', '9:00', '12:15'],
    ['第2', '4〜5時間', '13:00', '17:15'],
  ],
  both: [
    ['午前', '3〜4時間', '9:00', '12:15'],
    ['午後', '3〜4時間', '13:00', '16:15'],
    ['一日', '7〜8時間', '9:00', '16:30'],
  ],
} as const;

const drawMonths = (random: Random, [first, last]: readonly [string, string]) =>
  random.pick([first, last, `${first}、${last}`, `${first}〜${last}`]);

function drawUnits(random: Random): Unit[] {
  const weekdays = random.pick(WEEKS);
  const house = HOUSES[random.pick(['one', 'one', 'halves', 'shifts', 'rooms', 'both'] as const)];
  return house.map(([name, band, opens, closes]) => ({
    name,
    capacity: random.int(1, 3),
    weekdays,
    band: band || random.pick(BANDS),
    opens,
    closes,
  }));
}

/** Mostly closed days; a weekday's worth of special openings where the week has a closed day. */
function drawClosures(random: Random, days: readonly string[], weekdays: string): Map<string, string> {
  const closures = new Map<string, string>();
  const newYear = random.chance(0.7);
  for (const day of days) {
    const monthDay = day.slice(5);
    if (newYear && (monthDay >= '12-29' || monthDay <= '01-03')) closures.set(day, '休業');
    else if (!weekdays.includes(weekday(day)) && random.chance(0.1)) closures.set(day, '臨時営業');
  }
  if (random.chance(0.5)) closures.set(random.pick(days), '休業');
  return closures;
}

interface Client {
  id: string;
  level: string;
  weekdays: string;
  unit: Unit;
  /** The second 単位 of a client who comes in the morning and in the afternoon. */
  also: Unit | undefined;
  band: string;
  addons: string;
  start: string | null;
  end: string | null;
}

function drawClients(random: Random, units: readonly Unit[], days: readonly string[]): Client[] {
  const clients: Client[] = [];
  for (let number = random.int(5, 9); number > 0; number--) {
    const unit = random.pick(units);
    const level = random.pick(LEVELS);
    const care = level.startsWith('要介護');
    const begun = random.chance(0.3);
    const start = begun ? random.pick(days) : random.pick([null, '2023-06-12']);
    const later = days.filter((day) => start === null || day >= start);
    clients.push({
      id: `K${String(clients.length + 1).padStart(3, '0')}`,
      level,
      weekdays: [...unit.weekdays].filter(() => random.chance(care ? 0.5 : 0.25)).join(''),
      unit,
      also: units.length > 1 && random.chance(0.3) ? units.find((each) => each !== unit) : undefined,
      band: random.chance(0.3) ? random.pick(BANDS) : '',
      addons: draw(random, care ? CARE_ADDONS : SUPPORT_ADDONS),
      start,
      end: random.chance(0.25) ? random.pick(later) : null,
    });
  }
  return clients;
}

const MARKS = ['○', '○', '○', '○', '○', '○', '○', '○', '欠', '入', 'シ', '休', ''];

function addTab(book: Workbook, name: string, headers: readonly (string | number)[], rows: CellValue[][]) {
  const sheet = book.addWorksheet(name);
  sheet.addRow([...headers]);
  for (const row of rows) sheet.addRow(row);
}

const dateOrNull = (day: string | null) => (day === null ? null : utc(day));

function addAttendance(
  book: Workbook,
  random: Random,
  month: string,
  clients: readonly Client[],
  closures: ReadonlyMap<string, string>,
) {
  const days = datesOf(month);
  const rows = clients.flatMap((client) =>
    [client.unit, client.also].flatMap((unit): CellValue[][] => {
      if (unit === undefined) return [];
      const markOn = (day: string) => {
        const outside = (client.start ?? '') > day || day > (client.end ?? '9999');
        const open =
          closures.get(day) === '臨時営業' ||
          (closures.get(day) === undefined && unit.weekdays.includes(weekday(day)));
        if (outside || !open) return null;
        if (client.weekdays.includes(weekday(day))) return random.pick(MARKS) || null;
        return random.chance(0.05) ? random.pick(['追', '振']) : null;
      };
      return [[client.id, `${client.id}さん`, unit.name, ...days.map(markOn)]];
    }),
  );
  addTab(book, `出席 ${month}`, ['利用者ID', '氏名', '単位名', ...days.map((_, at) => at + 1)], rows);
}

export async function randomDayService(seed: number): Promise<RandomDayService> {
  const random = seededRandom(seed);
  const book = new ExcelJS.Workbook();
  const months = random.pick(MONTHS);
  const days = months.flatMap(datesOf);

  addTab(
    book,
    '設定',
    ['項目', '値', '説明'],
    [
      ['事業所名', `見本${seed}`],
      ['事業所規模', random.pick(SIZES)],
      ['地域区分', random.pick(REGIONS)],
      ['祝日営業', 'する'],
      ['処遇改善加算', drawTreatments(random, months)],
      ['体制加算', draw(random, DAY_SERVICE_ADDONS)],
      ['総合事業の算定', random.pick(['月額', '1回', null])],
      ['総合事業 要支援1 1回単位', random.chance(0.3) ? random.int(350, 450) : null],
      ['総合事業 要支援2 1回単位', random.chance(0.3) ? random.int(350, 450) : null],
      ['定員超過減算', random.pick(['する', 'しない', null, null, null])],
      ['人員基準欠如減算の月', random.chance(0.15) ? drawMonths(random, months) : null],
      ['感染症・災害3%加算の月', random.chance(0.2) ? drawMonths(random, months) : null],
      ['総合事業 要支援1 月額単位', random.chance(0.3) ? random.int(1500, 1900) : null],
      ['総合事業 要支援2 月額単位', random.chance(0.3) ? random.int(3000, 3800) : null],
    ],
  );

  const units = drawUnits(random);
  const timed = random.chance(0.5);
  const unitRow = (unit: Unit, capacity: number, from: string | null): CellValue[] => [
    unit.name,
    capacity,
    unit.weekdays,
    unit.band,
    dateOrNull(from),
    ...(timed ? [unit.opens, unit.closes] : []),
  ];
  const unitRows = units.map((unit) =>
    unitRow(unit, unit.capacity, random.chance(0.5) ? '2023-04-01' : null),
  );
  const changed = random.pick(units);
  if (random.chance(0.25))
    unitRows.push(unitRow(changed, changed.capacity + random.int(1, 3), random.pick(datesOf(months[1]))));
  const times = timed ? ['開始時刻', '終了時刻'] : [];
  addTab(book, '単位', ['単位名', '定員', '営業曜日', '提供時間', '適用開始日', ...times], unitRows);

  const closures = drawClosures(random, days, units[0]?.weekdays ?? '');
  addTab(
    book,
    '休業日',
    ['日付', '種別', '理由'],
    [...closures].map(([day, kind]) => [utc(day), kind]),
  );
  addTab(
    book,
    '費用',
    ['区分', '費目', '金額', '単位', '開始月', '終了月'],
    [
      ['固定費', '人件費', random.int(1, 9) * 100_000, '月'],
      ['固定費', '家賃', random.int(1, 9) * 10_000, '月', months[1]],
      ['変動費', '食材費', random.pick([500, 800, 1200, 20_000]), '1回'],
      ['変動費', '消耗品', random.int(0, 9) * 1000, '月', null, months[0]],
      ['収入', '食費', random.pick([600, 750]), '1回'],
    ],
  );
  const clients = drawClients(random, units, days);
  addTab(
    book,
    '利用者',
    ['利用者ID', '氏名', '要介護度', '利用曜日', '単位名', '提供時間', '加算', '利用開始日', '利用終了日'],
    clients.map((client) => [
      client.id,
      `${client.id}さん`,
      client.level,
      client.weekdays,
      client.unit.name,
      client.band,
      client.addons,
      dateOrNull(client.start),
      dateOrNull(client.end),
    ]),
  );
  for (const month of months) addAttendance(book, random, month, clients, closures);
  return { xlsx: new Uint8Array(await book.xlsx.writeBuffer()), months };
}
