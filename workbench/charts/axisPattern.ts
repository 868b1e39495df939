// The few number patterns that the axes of charts use (0%, 0.0%, #,##0, with text around them), as a cell's format.

/** Google takes words around a number as they are; a cell's format wants them in quotes. */
export function axisPattern(wanted = ''): string | undefined {
  const parts = /^([^#0]*)([#,0]*0(?:\.0+)?%?)([^#0%]*)$/.exec(named[wanted] ?? wanted);
  if (parts === null) return undefined;
  const [, before = '', digits = '', after = ''] = parts;
  return quoted(before) + digits + quoted(after);
}

const quoted = (text: string): string => {
  const bare = text.replaceAll('"', '');
  return bare === '' ? '' : `"${bare}"`;
};

const named: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0' };
