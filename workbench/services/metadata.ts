// DeveloperMetadata on a sheet or on the spreadsheet, and the finder for it.

import { Service } from '../bridge/service.ts';
import type { Book } from '../engine/book.ts';
import type { MetadataRecord } from '../engine/records.ts';

export function addMetadata(book: Book, sheetId: string | null, key: string, rest: readonly unknown[]): void {
  const [value, visibility] = rest.length === 1 && typeof rest[0] !== 'string' ? ['', rest[0]] : rest;
  const record: MetadataRecord = {
    id: book.nextId(),
    sheetId,
    key,
    value: String(value ?? ''),
    visibility: String(visibility ?? 'DOCUMENT'),
  };
  book.records.metadata = [...book.records.metadata, record];
}

export class DeveloperMetadata extends Service {
  override readonly service = 'DeveloperMetadata';

  constructor(
    readonly book: Book,
    readonly record: MetadataRecord,
  ) {
    super();
  }

  getId(): number {
    return this.record.id;
  }
  getKey(): string {
    return this.#current().key;
  }
  getValue(): string {
    return this.#current().value;
  }
  setValue(value: string): this {
    return this.#update({ value });
  }
  setKey(key: string): this {
    return this.#update({ key });
  }
  remove(): void {
    this.book.records.metadata = this.book.records.metadata.filter((one) => one.id !== this.record.id);
  }

  #current(): MetadataRecord {
    return this.book.records.metadata.find((one) => one.id === this.record.id) ?? this.record;
  }
  #update(change: Partial<MetadataRecord>): this {
    this.book.records.metadata = this.book.records.metadata.map((one) =>
      one.id === this.record.id ? { ...one, ...change } : one,
    );
    return this;
  }
}

export class DeveloperMetadataFinder extends Service {
  override readonly service = 'DeveloperMetadataFinder';
  private key: string | undefined;
  private value: string | undefined;

  constructor(
    readonly book: Book,
    /** undefined: the spreadsheet and every sheet. */
    readonly sheetId: string | undefined,
  ) {
    super();
  }

  withKey(key: string): this {
    this.key = key;
    return this;
  }
  withValue(value: string): this {
    this.value = value;
    return this;
  }
  find(): DeveloperMetadata[] {
    return this.book.records.metadata
      .filter((one) => this.sheetId === undefined || one.sheetId === this.sheetId)
      .filter((one) => this.key === undefined || one.key === this.key)
      .filter((one) => this.value === undefined || one.value === this.value)
      .map((one) => new DeveloperMetadata(this.book, one));
  }
}
