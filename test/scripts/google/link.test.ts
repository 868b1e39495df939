// The way to Google as far as it goes without a login: linking, and what would be pushed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { link, scriptIdOf } from '../../../scripts/google/link.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kado-link-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefghi-_x';

describe('the ID of a script', () => {
  it('is taken as it is, with blanks around it, or out of the address of the editor', () => {
    expect(scriptIdOf(ID)).toBe(ID);
    expect(scriptIdOf(` ${ID}\n`)).toBe(ID);
    expect(scriptIdOf(`https://script.google.com/home/projects/${ID}/edit`)).toBe(ID);
    expect(scriptIdOf(`https://script.google.com/d/${ID}/edit?usp=drive_web`)).toBe(ID);
  });

  it('is refused where it cannot be one', () => {
    for (const text of ['', 'REPLACE_WITH_YOUR_SCRIPT_ID', 'https://script.google.com/home', `${ID} ${ID}`]) {
      expect(scriptIdOf(text)).toBeUndefined();
    }
  });
});

describe('a linked project', () => {
  it('is known to clasp, which would push the files of dist/ to it', () => {
    link(folder, ID);
    execFileSync('cp', ['-r', 'dist', folder]);
    const output = execFileSync(
      path.resolve('node_modules/.bin/clasp'),
      ['--project', '.clasp.linked.json', 'show-file-status', '--json'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { filesToPush } = JSON.parse(output.slice(output.indexOf('{'))) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/help.html',
      'dist/onDemand.html',
      'dist/sidebar.html',
    ]);
    expect(readFileSync(path.join(folder, '.clasp.linked.json'), 'utf8')).toContain(ID);
  });

  it('is asked for before anything is pushed', () => {
    const google = path.resolve('scripts/google/google.ts');
    const run = (...args: string[]) =>
      spawnSync(path.resolve('node_modules/.bin/tsx'), [google, ...args], {
        cwd: mkdtempSync(path.join(folder, 'empty-')),
        encoding: 'utf8',
      });
    expect(run('open')).toMatchObject({ status: 1, stderr: expect.stringContaining('link <script ID>') });
    expect(run('link', 'nonsense')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('"nonsense" is no script ID'),
    });
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run google -- push') });
  });
});
