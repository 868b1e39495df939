// Reads the bundle from its folder: the very files that are pushed to Google.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';

export function readBundle(folder: string): Bundle {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const files = readdirSync(folder);
  const html = files.filter((name) => name.endsWith('.html'));
  const manifest = JSON.parse(read('appsscript.json')) as { timeZone?: string };
  return {
    code: files
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map(read)
      .join('\n'),
    html: Object.fromEntries(html.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    timeZone: manifest.timeZone ?? 'Asia/Tokyo',
  };
}
