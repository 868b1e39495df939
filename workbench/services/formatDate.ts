// Utilities.formatDate: Java's date patterns in a named time zone. By hand: numfmt knows the patterns of cells, not Java's.

import { ScriptError } from '../bridge/service.ts';
import { wallTime, zoneOffset } from '../engine/timeZone.ts';

const days = ['日', '月', '火', '水', '木', '金', '土'];
const fullDays = days.map((day) => `${day}曜日`);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function formatDate(date: Date, zone: string, pattern: string): string {
  const at = date.getTime();
  if (Number.isNaN(at)) throw new ScriptError('Invalid argument: date');
  const wall = new Date(wallTime(zone, at));
  const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
  return pattern.replace(token, (whole, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? whole : field(letter, whole.length, wall, zoneOffset(zone, at));
  });
}

function field(letter: string, width: number, wall: Date, offset: number): string {
  switch (letter) {
    case 'y':
    case 'u':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);
    case 'M':
    case 'L':
      return width > 2 ? `${wall.getUTCMonth() + 1}月` : pad(wall.getUTCMonth() + 1, width);
    case 'd':
      return pad(wall.getUTCDate(), width);
    case 'E':
      return (width > 3 ? fullDays : days)[wall.getUTCDay()] ?? '';
    case 'a':
      return wall.getUTCHours() < 12 ? '午前' : '午後';
    case 'H':
      return pad(wall.getUTCHours(), width);
    case 'h':
      return pad(wall.getUTCHours() % 12 || 12, width);
    case 'm':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'S':
      return pad(wall.getUTCMilliseconds(), width);
    case 'Z':
      return zoneText(offset, '');
    case 'X':
      return offset === 0
        ? 'Z'
        : zoneText(offset, width > 2 ? ':' : '').slice(0, width === 1 ? 3 : undefined);
    default:
      throw new ScriptError(`Utilities.formatDate("${letter}") is not implemented in the local workbench`);
  }
}

function zoneText(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}
