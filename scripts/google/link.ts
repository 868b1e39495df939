// The link to one Apps Script project: its ID, kept outside what is committed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where clasp finds the linked project. The committed .clasp.json stays the template. */
export const LINKED = '.clasp.linked.json';

const ID = /^[\w-]{30,80}$/;

/** The ID itself, or the address of the project in the script editor. */
export function scriptIdOf(text: string): string | undefined {
  const inAddress = /\/(?:projects|d)\/([\w-]+)/.exec(text)?.[1];
  const id = inAddress ?? text.trim();
  return ID.test(id) ? id : undefined;
}

export function link(root: string, scriptId: string): void {
  writeFileSync(path.join(root, LINKED), `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`);
}
