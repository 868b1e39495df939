// Date as a script at Google's sees it: local time is the script's time zone, and the clock can be held still.
import { instantOf, wallTime } from '../engine/timeZone.ts';
import { formatDate } from '../services/formatDate.ts';

const withoutZone = /^\s*(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*$/;
const dateOnly = /^\s*[-+]?\d{4,6}(-\d{2}){0,2}\s*$/;
const namesZone = /(Z|[-+]\d{2}:?\d{2}|GMT|UTC)\s*(\([^)]*\))?\s*$/i;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Taken once: a thread that runs several scripts must not stack one Date on another. */
const Native = Date;

export function scriptDate(timeZone: string, now?: string): DateConstructor {
  const started = now === undefined ? undefined : Native.parse(now);
  const clock = (): number => started ?? Native.now();
  const fromWall = (wall: number): number => (Number.isNaN(wall) ? wall : instantOf(timeZone, wall));

  const parse = (text: string): number => {
    if (dateOnly.test(text) || namesZone.test(text)) return Native.parse(text);
    const iso = withoutZone.exec(text);
    if (iso) return fromWall(Native.parse(`${text.trim()}Z`));
    return fromWall(Native.parse(`${text} UTC`));
  };
  const fromParts = (parts: readonly number[]): number => {
    const [year = Number.NaN, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0, ms = 0] = parts;
    return fromWall(Native.UTC(year, month, day, hours, minutes, seconds, ms));
  };
  const instant = (args: readonly unknown[]): number => {
    if (args.length === 0) return clock();
    if (args.length > 1) return fromParts(args.map(Number));
    const [only] = args;
    if (Object.prototype.toString.call(only) === '[object Date]') return (only as Date).getTime();
    const primitive = typeof only === 'object' && only !== null ? String(only) : only;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  };

  class ScriptDate extends Native {
    constructor(...args: unknown[]) {
      super(instant(args));
    }
    static override now(): number {
      return clock();
    }
    static override parse(text: string): number {
      return parse(text);
    }
    override getTimezoneOffset(): number {
      const at = this.getTime();
      return Number.isNaN(at) ? at : (at - wallTime(timeZone, at)) / 60_000;
    }
    override toString(): string {
      const at = this.getTime();
      return Number.isNaN(at) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    }
    override toDateString(): string {
      const wall = wallOf(this);
      if (Number.isNaN(wall.getTime())) return 'Invalid Date';
      const [day, month] = [days[wall.getUTCDay()], months[wall.getUTCMonth()]];
      return `${day} ${month} ${formatDate(this, timeZone, 'dd yyyy')}`;
    }
    override toTimeString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return formatDate(this, timeZone, "HH:mm:ss 'GMT'Z");
    }
    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locales as string, { timeZone, ...options });
    }
    override toLocaleDateString(
      locales?: Intl.LocalesArgument,
      options?: Intl.DateTimeFormatOptions,
    ): string {
      return super.toLocaleDateString(locales as string, { timeZone, ...options });
    }
    override toLocaleTimeString(
      locales?: Intl.LocalesArgument,
      options?: Intl.DateTimeFormatOptions,
    ): string {
      return super.toLocaleTimeString(locales as string, { timeZone, ...options });
    }
  }

  const wallOf = (date: Date): Date => {
    const at = date.getTime();
    return new Native(Number.isNaN(at) ? at : wallTime(timeZone, at));
  };
  type Part = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';
  const parts: readonly Part[] = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(ScriptDate.prototype, name, { value, writable: true, configurable: true });
  };
  for (const part of parts) {
    define(`get${part}`, function (this: Date) {
      return wallOf(this)[`getUTC${part}`]();
    });
    define(`set${part}`, function (this: Date, ...args: number[]) {
      const wall = wallOf(this);
      const setter = wall[`setUTC${part}`] as (...values: number[]) => number;
      return this.setTime(fromWall(setter.apply(wall, args)));
    });
  }
  define('getDay', function (this: Date) {
    return wallOf(this).getUTCDay();
  });
  // Date() without `new` answers a text; a class cannot be called, so a proxy stands in front of it.
  const callable = new Proxy(ScriptDate, {
    apply: () => new ScriptDate().toString(),
  }) as unknown as DateConstructor;
  define('constructor', callable);
  return callable;
}
