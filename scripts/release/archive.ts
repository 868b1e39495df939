// The archive of a release: what goes to Google and what a user reads, the same bytes whenever it is made.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const FOLDERS = ['dist', 'docs'];
const FILES = ['README.md', 'CHANGELOG.md', 'LICENSE'];
/** The oldest day a zip archive knows, so that the clock leaves no trace. */
const MTIME = new Date(1980, 0, 1, 0, 0, 0);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** `root` is the project's folder; everything lies under a folder `name` inside the archive. */
export function archive(root: string, name: string): Uint8Array {
  const files = [
    ...FOLDERS.flatMap((folder) => filesIn(path.join(root, folder))),
    ...FILES.map((file) => path.join(root, file)),
  ];
  const entries: Zippable = {};
  for (const file of files) {
    const inside = path.relative(root, file).split(path.sep).join('/');
    entries[`${name}/${inside}`] = [readFileSync(file), { mtime: MTIME }];
  }
  return zipSync(entries, { level: 9 });
}
