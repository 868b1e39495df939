// Numbers on an axis, as the pattern of the axis wants them.
import { axisPattern } from '../../charts/axisPattern.ts';

export function axisFormat(wanted: string | undefined): (value: number) => string {
  const pattern = axisPattern(wanted);
  if (pattern === undefined) return (value) => value.toLocaleString('ja-JP');
  const { before, whole, decimals, percent, after } = pattern;
  const format = new Intl.NumberFormat('ja-JP', {
    useGrouping: whole.includes(','),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) => before + format.format(percent ? value * 100 : value) + (percent ? '%' : '') + after;
}
