// Wall-clock time of a named zone, whatever the zone of the machine.

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone, then by hour since 1970. */
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds the zone is ahead of UTC at that instant. */
export function zoneOffset(zone: string, instant: number): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const hour = Math.floor(instant / HOUR);
  const offset = ofZone.get(hour) ?? computeOffset(zone, instant);
  ofZone.set(hour, offset);
  return offset;
}

/** The wall time at an instant, as the UTC milliseconds of the same digits. */
export const wallTime = (zone: string, instant: number): number => instant + zoneOffset(zone, instant);

/** The instant at which a wall clock of the zone shows these digits; in a gap, the moment after it. */
export function instantOf(zone: string, wall: number): number {
  const first = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, first);
}

function computeOffset(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts: Record<string, string> = {};
  for (const part of format.formatToParts(instant)) parts[part.type] = part.value;
  const number = (name: string) => Number(parts[name]);
  const year = parts['era'] === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}
