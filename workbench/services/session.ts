// Session, ScriptApp, Logger, console: who runs the script, with what rights, and what it says.
import { enumValue } from '../bridge/enums.ts';
import { Service } from '../bridge/service.ts';
import type { ServiceContext } from './context.ts';

class User extends Service {
  override readonly service = 'User';
  /** As for an add-on without the scope to know. */
  getEmail(): string {
    return '';
  }
}

export class Session extends Service {
  override readonly service = 'Session';
  private readonly user = new User();

  constructor(
    private readonly timeZone: string,
    private readonly locale: string,
  ) {
    super();
  }

  getActiveUser(): User {
    return this.user;
  }
  getEffectiveUser(): User {
    return this.user;
  }
  getActiveUserLocale(): string {
    return this.locale;
  }
  getScriptTimeZone(): string {
    return this.timeZone;
  }
}

export class ScriptApp extends Service {
  override readonly service = 'ScriptApp';

  getAuthMode() {
    return enumValue('AuthMode', 'FULL');
  }
}

const line = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : (JSON.stringify(part) ?? String(part)))).join(' ');

export class Logger extends Service {
  override readonly service = 'Logger';
  private readonly lines: string[] = [];

  constructor(readonly context: ServiceContext) {
    super();
  }

  log(...parts: unknown[]): this {
    this.lines.push(line(parts));
    this.context.log('log', line(parts));
    return this;
  }
  getLog(): string {
    return this.lines.join('\n');
  }
  clear(): void {
    this.lines.length = 0;
  }
}

export class Console extends Service {
  override readonly service = 'console';

  constructor(readonly context: ServiceContext) {
    super();
  }

  log(...parts: unknown[]): void {
    this.context.log('log', line(parts));
  }
  info(...parts: unknown[]): void {
    this.context.log('info', line(parts));
  }
  warn(...parts: unknown[]): void {
    this.context.log('warn', line(parts));
  }
  error(...parts: unknown[]): void {
    this.context.log('error', line(parts));
  }
}
