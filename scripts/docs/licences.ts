// Which licences the packages come under: those that travel to Google, and those that only build and test.
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
}

/** What ends up in dist/. The tests compare it with what the bundler says. */
export const SHIPPED = ['japanese-holidays', 'preact', 'uqr', 'zod'];

/** May be used and passed on with no more than their notice. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
].concat(['MIT/X11', 'OFL-1.1', 'Unlicense', 'Zlib']);

/** Packages that state none where npm looks, and where it stands instead. */
const STATED_ELSEWHERE: Readonly<Record<string, { readonly license: string; readonly where: string }>> = {
  '@univerjs/telemetry': { license: 'Apache-2.0', where: 'in its LICENSE file' },
  buffers: { license: 'none stated by buffers', where: 'neither in the package nor beside it' },
  fuzzy: { license: 'MIT', where: 'in its LICENSE-MIT file' },
};

/** Licences with conditions on changed copies or on data: used unchanged, for building and testing only. */
const UNCHANGED: Readonly<Record<string, string>> = {
  'MPL-2.0': 'changed files must stay open: axe-core and lightningcss are used as they are',
  'none stated by buffers': 'exceljs brings it in; not passed on',
  'CC-BY-3.0': 'data with attribution: the list of licence exceptions',
  'CC-BY-4.0': 'data with attribution: the table of browsers',
};

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** A copy that another package brings for itself is none of the product's. */
  readonly nested: boolean;
}

const isShipped = ({ name, nested }: Package): boolean => SHIPPED.includes(name) && !nested;

/** `A OR B`: one that is free is enough. `A AND B`: both must be. */
const isFree = (license: string): boolean => {
  const bare = license.replace(/[()]/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFree);
  return bare.split(' AND ').every((part) => FREE.includes(part));
};

export function packagesOf(lock: { readonly packages: Readonly<Record<string, Locked>> }): Package[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const nested = path.lastIndexOf('node_modules/') > 0;
      return { name, version, license: license ?? STATED_ELSEWHERE[name]?.license ?? 'none stated', nested };
    });
}

/** The packages that may not be used at all, or may not travel to Google. */
export const refused = (packages: readonly Package[]): Package[] =>
  packages.filter((one) => !isFree(one.license) && (isShipped(one) || !(one.license in UNCHANGED)));

const line = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

export function licencesDocument(): string {
  const packages = packagesOf(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const bad = refused(packages);
  if (bad.length > 0) {
    throw new Error(
      `Not allowed by scripts/docs/licences.ts: ${bad.map(({ name, license }) => `${name} (${license})`)}`,
    );
  }
  const tools = packages.filter((one) => !isShipped(one));
  const counts = new Map<string, number>();
  for (const { license } of tools) counts.set(license, (counts.get(license) ?? 0) + 1);
  const shipped = packages.filter(isShipped);
  return [
    '# Licences of the packages',
    'Kado itself is under the MIT licence. `npm run docs` writes this page from package-lock.json and refuses a licence that is not allowed.',
    '## In what goes to Google',
    [
      line('package', 'version', 'licence'),
      line('---', '---', '---'),
      ...shipped.map(({ name, version, license }) => line(name, version, license)),
    ].join('\n'),
    '## Only for building and testing',
    [
      line('licence', 'packages', 'remark'),
      line('---', '---:', '---'),
      ...[...counts]
        .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
        .map(([license, count]) => line(license, count, UNCHANGED[license] ?? '')),
    ].join('\n'),
    'Not stated in the package’s own description:',
    Object.entries(STATED_ELSEWHERE)
      .map(([name, { license, where }]) => `- ${name}: ${license} (${where})`)
      .join('\n'),
    '',
  ].join('\n\n');
}
