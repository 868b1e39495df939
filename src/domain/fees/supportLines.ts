// 要支援: the month's flat units, own or national, without add-ons.

import type { IsoDate } from '../../basics/isoDate.ts';
import { SUPPORT_UNIT_HISTORY, type SupportLevel } from '../../rules/fees/supportUnits.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { type Correction, type Line, note, Tally } from './lines.ts';

export function supportLines(
  level: SupportLevel,
  own: number | undefined,
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  const name = `通所型サービス ${level}`;
  const national = valueOn(SUPPORT_UNIT_HISTORY[level], firstDay);
  const tally = new Tally();
  if (own !== undefined) tally.add('support', name, own, {});
  else if (national.known) tally.add('support', name, national.figure.value, national.figure);
  else note(corrections, { kind: 'noRule', name, date: firstDay, spans: national.spans });
  return tally.list();
}
