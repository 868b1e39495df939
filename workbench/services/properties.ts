// PropertiesService: small texts kept with the document, the user or the script.

import { ScriptError, Service } from '../bridge/service.ts';
import type { PropertyRecords } from '../engine/records.ts';
import type { ServiceContext } from './context.ts';

const MAX_BYTES = 9 * 1024;

export class Properties extends Service {
  override readonly service = 'Properties';

  constructor(
    readonly context: ServiceContext,
    private readonly shelf: keyof PropertyRecords,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    return this.values[key] ?? null;
  }
  getProperties(): Record<string, string> {
    return { ...this.values };
  }
  getKeys(): string[] {
    return Object.keys(this.values);
  }
  setProperty(key: string, value: unknown): this {
    const text = String(value);
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
      throw new ScriptError('Argument too large: value');
    }
    this.values[key] = text;
    return this;
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }
  deleteProperty(key: string): this {
    delete this.values[key];
    return this;
  }
  deleteAllProperties(): this {
    for (const key of Object.keys(this.values)) delete this.values[key];
    return this;
  }

  private get values(): Record<string, string> {
    return this.context.book.records.properties[this.shelf];
  }
}

export class PropertiesService extends Service {
  override readonly service = 'PropertiesService';

  constructor(readonly context: ServiceContext) {
    super();
  }

  getDocumentProperties(): Properties {
    return new Properties(this.context, 'document');
  }
  getUserProperties(): Properties {
    return new Properties(this.context, 'user');
  }
  getScriptProperties(): Properties {
    return new Properties(this.context, 'script');
  }
}
