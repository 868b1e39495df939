// The few number patterns that the axes of charts use: 0%, 0.0%, #,##0, with text around them.

export interface AxisPattern {
  readonly before: string;
  /** The whole digits, as written: 0, #0 or #,##0. */
  readonly whole: string;
  readonly decimals: number;
  readonly percent: boolean;
  readonly after: string;
}

export function axisPattern(format: string | undefined): AxisPattern | undefined {
  const parts = /^([^#0]*)([#,0]*0)(?:\.(0+))?(%?)([^#0%]*)$/.exec(named[format ?? ''] ?? format ?? '');
  if (parts === null) return undefined;
  const [, before = '', whole = '', decimals = '', percent = '', after = ''] = parts;
  const bare = (text: string) => text.replaceAll('"', '');
  return {
    before: bare(before),
    whole,
    decimals: decimals.length,
    percent: percent === '%',
    after: bare(after),
  };
}

const named: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0' };
