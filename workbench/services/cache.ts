// CacheService: texts that may be gone at any time, at the latest after their time.
import { ScriptError, Service } from '../bridge/service.ts';

const MAX_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

export class Cache extends Service {
  override readonly service = 'Cache';
  private readonly entries = new Map<string, { value: string; expires: number }>();

  constructor(private readonly clock: () => number) {
    super();
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.expires > this.clock() ? entry.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }
  put(key: string, value: unknown, seconds = DEFAULT_SECONDS): void {
    const text = String(value);
    if (key.length > 250) throw new ScriptError('Argument too large: key');
    if (new TextEncoder().encode(text).length > MAX_BYTES) throw new ScriptError('Argument too large: value');
    this.entries.set(key, { value: text, expires: this.clock() + Math.min(seconds, MAX_SECONDS) * 1000 });
  }
  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    this.entries.delete(key);
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

export class CacheService extends Service {
  override readonly service = 'CacheService';
  private readonly caches: Record<'document' | 'script' | 'user', Cache>;

  constructor(clock: () => number) {
    super();
    this.caches = { document: new Cache(clock), script: new Cache(clock), user: new Cache(clock) };
  }

  getDocumentCache(): Cache {
    return this.caches.document;
  }
  getScriptCache(): Cache {
    return this.caches.script;
  }
  getUserCache(): Cache {
    return this.caches.user;
  }
}
