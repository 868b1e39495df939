// A release, made in a clone: what it changes, what it packs, and when it refuses.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { released } from '../../scripts/release/changelog.ts';

describe('the change log', () => {
  const text =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-11-01\n\n- First.\n';

  it('gives what was unreleased its version and day, and keeps a heading for what comes next', () => {
    expect(released(text, '0.2.0', '2026-12-01')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-11-01\n\n- First.\n',
    );
  });

  it('refuses a version twice, and a release of nothing', () => {
    expect(() => released(text, '0.1.0', '2026-12-01')).toThrow('already has 0.1.0');
    const again = released(text, '0.2.0', '2026-12-01');
    expect(() => released(again, '0.3.0', '2026-12-02')).toThrow('says nothing under');
  });
});

describe('npm run release', () => {
  const clone = path.join(mkdtempSync(path.join(tmpdir(), 'kado-release-')), 'clone');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();
  const release = (...args: string[]) =>
    spawnSync(path.resolve('node_modules/.bin/tsx'), ['scripts/release/release.ts', ...args], {
      cwd: clone,
      encoding: 'utf8',
    });

  beforeAll(() => {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', path.resolve('.'), clone]);
    symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));
    git('config', 'user.name', 'Test');
    git('config', 'user.email', 'test@example.com');
    // The clone has what is committed; the link to the packages is not part of it.
    execFileSync('sh', ['-c', 'echo node_modules >> .git/info/exclude'], { cwd: clone });
  });
  afterAll(() => rmSync(path.dirname(clone), { recursive: true }));

  it('tags the version and packs what goes to Google with the guide', () => {
    expect(release('7.8.9')).toMatchObject({ status: 0, stderr: '' });
    expect(git('tag', '--list')).toContain('v7.8.9');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', 'v7.8.9:CHANGELOG.md')).toMatch(/## \[7\.8\.9\] - \d{4}-\d\d-\d\d/);
    expect(JSON.parse(git('show', 'v7.8.9:package.json'))).toMatchObject({ version: '7.8.9' });

    const packed = unzipSync(readFileSync(path.join(clone, 'build/release/kado-7.8.9.zip')));
    const names = Object.keys(packed);
    for (const file of [
      'dist/Code.js',
      'dist/onDemand.html',
      'dist/sidebar.html',
      'dist/appsscript.json',
      'docs/guide.md',
      'LICENSE',
    ]) {
      expect(names).toContain(`kado-7.8.9/${file}`);
    }
    expect(names.filter((name) => /node_modules|\/\./.test(name))).toEqual([]);
    expect(strFromU8(packed['kado-7.8.9/dist/Code.js'] ?? new Uint8Array())).toContain('function OCCUPANCY');
  });

  it('refuses what is no version, a version twice, and work not committed, and changes nothing', () => {
    const before = git('rev-parse', 'HEAD');
    expect(release('next')).toMatchObject({ status: 1, stderr: 'npm run release -- 1.2.3\n' });
    expect(release('7.8.9').stderr).toContain('The tag v7.8.9 is there already');
    expect(release('7.9.0').stderr).toContain('says nothing under');
    execFileSync('sh', ['-c', 'echo >> README.md'], { cwd: clone });
    expect(release('7.9.1').stderr).toContain('uncommitted changes');
    expect(git('rev-parse', 'HEAD')).toBe(before);
  });
});
