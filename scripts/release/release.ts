// `npm run release -- 1.2.3`: version, change log, build, archive, commit and tag. Nothing leaves this machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from '../build.ts';
import { archive } from './archive.ts';
import { isVersion, released } from './changelog.ts';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

function setVersion(file: string, version: string): void {
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as {
    version: string;
    packages?: { '': { version: string } };
  };
  parsed.version = version;
  if (parsed.packages) parsed.packages[''].version = version;
  writeFileSync(file, `${JSON.stringify(parsed, null, 2)}\n`);
}

const version = process.argv[2] ?? '';
if (!isVersion(version)) stop('npm run release -- 1.2.3');
if (git('status', '--porcelain') !== '') stop('There are uncommitted changes. Commit them first.');
if (git('tag', '--list', `v${version}`) !== '') stop(`The tag v${version} is there already.`);

const changes = readFileSync('CHANGELOG.md', 'utf8');
try {
  writeFileSync('CHANGELOG.md', released(changes, version, new Date().toISOString().slice(0, 10)));
} catch (error) {
  stop((error as Error).message);
}
setVersion('package.json', version);
setVersion('package-lock.json', version);
await build();
git('commit', '--all', '--message', `Release ${version}`);
git('tag', '--annotate', `v${version}`, '--message', `Kado ${version}`);
const file = `build/release/kado-${version}.zip`;
mkdirSync('build/release', { recursive: true });
writeFileSync(file, archive('.', `kado-${version}`));
console.log(`Released ${version}: ${file}. Publish with git push --follow-tags and attach the archive.`);
