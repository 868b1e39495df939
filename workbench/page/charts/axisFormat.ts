// Numbers on an axis, by the few number patterns that charts use: 0%, 0.0%, #,##0, with text around them.

export function axisFormat(pattern: string | undefined): (value: number) => string {
  const parts = /^([^#0]*)([#,0]*0)(?:\.(0+))?(%?)([^#0%]*)$/.exec(named[pattern ?? ''] ?? pattern ?? '');
  if (parts === null) return (value) => value.toLocaleString('ja-JP');
  const [, before = '', whole = '', decimals = '', percent = '', after = ''] = parts;
  const format = new Intl.NumberFormat('ja-JP', {
    useGrouping: whole.includes(','),
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  const bare = (text: string) => text.replaceAll('"', '');
  return (value) =>
    bare(before) + format.format(percent === '%' ? value * 100 : value) + percent + bare(after);
}

const named: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0' };
