// Utilities: dates as texts, identifiers, waiting.

import { ScriptError, Service } from '../bridge/service.ts';
import { instantOf } from '../engine/timeZone.ts';
import { formatDate } from './formatDate.ts';

export class Utilities extends Service {
  override readonly service = 'Utilities';

  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (Object.prototype.toString.call(date) !== '[object Date]') {
      throw new ScriptError('The parameters do not match the method signature for Utilities.formatDate.');
    }
    return formatDate(date, timeZone, pattern);
  }
  parseDate(text: string, timeZone: string, pattern: string): Date {
    const order: string[] = [];
    const source = pattern.replace(
      /([yMdHms])\1*|[.*+?^${}()|[\]\\]/g,
      (part, letter: string | undefined) => {
        if (letter === undefined) return `\\${part}`;
        order.push(letter);
        return '(\\d+)';
      },
    );
    const match = new RegExp(`^${source}$`).exec(text);
    if (!match) throw new ScriptError(`Unparseable date: "${text}"`);
    const read = (letter: string, fallback: number): number =>
      order.includes(letter) ? Number(match[order.indexOf(letter) + 1]) : fallback;
    const wall = Date.UTC(
      read('y', 1970),
      read('M', 1) - 1,
      read('d', 1),
      read('H', 0),
      read('m', 0),
      read('s', 0),
    );
    return new Date(instantOf(timeZone, wall));
  }
  getUuid(): string {
    return crypto.randomUUID();
  }
  formatString(template: string, ...args: unknown[]): string {
    let index = 0;
    return template.replace(/%(0\d+)?([sd])/g, (_, zeros: string | undefined) =>
      String(args[index++]).padStart(zeros ? Number(zeros) : 0, '0'),
    );
  }
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
