// Numbers on an axis, as the pattern of the axis wants them.
import { format } from 'numfmt';
import { axisPattern } from '../../charts/axisPattern.ts';

export function axisFormat(wanted: string | undefined): (value: number) => string {
  const pattern = axisPattern(wanted);
  return (value) => (pattern === undefined ? value.toLocaleString('ja-JP') : format(pattern, value));
}
