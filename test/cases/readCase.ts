// Reads a worked client-month: what is given, and each step of the calculation by hand.

/** `777 × 8 = 6,216` */
interface Step {
  readonly name: string;
  readonly value: number;
  readonly count: number;
  readonly units: number;
}

/** `7,152 × 12.0% = 858.24 → 858` */
interface Share {
  readonly name: string;
  readonly of: number;
  readonly percent: number;
  readonly units: number;
}

export interface Case {
  readonly title: string;
  readonly given: (item: string) => string;
  /** Time band as written, and the days of the month. */
  readonly visits: readonly { readonly band: string; readonly days: readonly number[] }[];
  readonly steps: readonly Step[];
  readonly shares: readonly Share[];
  readonly total: (item: string) => number;
  readonly remarks: readonly string[];
}

const HEADER = /^([^:：]+): (.*)$/;
const STEP = /^([-\d,]+) × (\d+) = ([-\d,]+)$/;
const SHARE = /^([-\d,]+) × ([-\d.]+)% = ([-\d,.]+) → ([-\d,]+)$/;
const YEN = /^([\d,]+) × ([\d.]+)円 = [\d,.]+ → ([\d,]+)円$/;
const number = (text = '') => Number(text.replace(/,/g, ''));

export function readCase(text: string): Case {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const title = lines[0]?.replace(/^# /, '') ?? '';
  const pairs = lines.flatMap((line) => {
    const match = HEADER.exec(line);
    return match ? [{ name: match[1] ?? '', text: match[2] ?? '' }] : [];
  });
  const written = (item: string) => pairs.find(({ name }) => name === item)?.text ?? '';
  const matching = (pattern: RegExp) =>
    pairs.flatMap(({ name, text: calculation }) => {
      const match = pattern.exec(calculation);
      return match ? [{ name, match }] : [];
    });
  return {
    title,
    given: written,
    visits: pairs
      .filter(({ name }) => name.startsWith('利用日 '))
      .map(({ name, text: days }) => ({ band: name.slice(4), days: days.split(' ').map(Number) })),
    steps: matching(STEP).map(({ name, match }) => ({
      name,
      value: number(match[1]),
      count: number(match[2]),
      units: number(match[3]),
    })),
    shares: matching(SHARE).map(({ name, match }) => ({
      name,
      of: number(match[1]),
      percent: number(match[2]),
      units: number(match[4]),
    })),
    total: (item) => number(YEN.exec(written(item))?.[3] ?? written(item)),
    remarks: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  };
}
