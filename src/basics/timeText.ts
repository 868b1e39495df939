// Times of day as people type them: 9:00, 9時, 9時30分, 午後1:30, 13.5 is none.
import { normalize } from './text.ts';

const TIME = /^(午前|午後|AM|PM)?(\d{1,2})(?::|時)(?:(\d{2})分?)?(?::00)?$/i;

/** Minutes since midnight, 0 to 1440, or undefined where the text means no time of day. */
export function parseTime(text: string): number | undefined {
  const match = TIME.exec(normalize(text));
  if (!match) return undefined;
  const [, half, hour, minute = '0'] = match;
  const later = /^(午後|PM)$/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
  const minutes = (Number(hour) + later) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= 1440 ? minutes : undefined;
}
