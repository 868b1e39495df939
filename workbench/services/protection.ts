// Protection: recorded, never enforced (the workbench has one user, who owns the file).
import type { ProtectionRecord } from '../engine/records.ts';
import { Service } from './service.ts';
import type { Sheet } from './sheet.ts';

export class Protection extends Service {
  override readonly service = 'Protection';

  constructor(
    readonly sheet: Sheet,
    readonly id: number,
  ) {
    super();
  }

  static create(sheet: Sheet, a1: string | null): Protection {
    const { book } = sheet.context;
    const id = book.nextId();
    const record: ProtectionRecord = { id, sheetId: sheet.id, a1, description: '', warningOnly: false };
    book.records.protections = [...book.records.protections, record];
    return new Protection(sheet, id);
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
    const { records } = this.sheet.context.book;
    records.protections = records.protections.filter((one) => one.id !== this.id);
  }

  #record(): ProtectionRecord | undefined {
    return this.sheet.context.book.records.protections.find((one) => one.id === this.id);
  }
  #update(change: Partial<ProtectionRecord>): this {
    const { records } = this.sheet.context.book;
    records.protections = records.protections.map((one) =>
      one.id === this.id ? { ...one, ...change } : one,
    );
    return this;
  }
}
