// The add-on copied by hand, with a file left out.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openHeadless } from '../../../workbench/headless.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kado-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('says which file is missing and where to add it, while cells go on computing', async () => {
  cpSync('dist', folder, { recursive: true });
  rmSync(path.join(folder, 'onDemand.html'));
  const bench = await openHeadless({ bundle: folder });
  await expect(bench.run('createMonthReport', '2026-10')).rejects.toThrow(
    'アドオンのファイル「onDemand」がありません。拡張機能 → Apps Script で、HTMLファイル「onDemand」を追加してください。',
  );
  expect(await bench.run('OCCUPANCY', 15, 20)).toBe(0.75);
});
