// Protection: recorded, never enforced (the workbench has one user, who owns the file).

import { Service } from '../bridge/service.ts';
import type { Book } from '../engine/book.ts';
import type { ProtectionRecord } from '../engine/records.ts';

export class Protection extends Service {
  override readonly service = 'Protection';

  constructor(
    readonly book: Book,
    readonly id: number,
  ) {
    super();
  }

  static create(book: Book, sheetId: string, a1: string | null): Protection {
    const id = book.nextId();
    const record: ProtectionRecord = { id, sheetId, a1, description: '', warningOnly: false };
    book.records.protections = [...book.records.protections, record];
    return new Protection(book, id);
  }

  setDescription(description: string): this {
    return this.#update({ description });
  }
  getDescription(): string {
    return this.#record()?.description ?? '';
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#update({ warningOnly });
  }
  isWarningOnly(): boolean {
    return this.#record()?.warningOnly ?? false;
  }
  remove(): void {
    const { records } = this.book;
    records.protections = records.protections.filter((one) => one.id !== this.id);
  }

  #record(): ProtectionRecord | undefined {
    return this.book.records.protections.find((one) => one.id === this.id);
  }
  #update(change: Partial<ProtectionRecord>): this {
    const { records } = this.book;
    records.protections = records.protections.map((one) =>
      one.id === this.id ? { ...one, ...change } : one,
    );
    return this;
  }
}
