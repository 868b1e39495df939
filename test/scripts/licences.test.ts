// Which packages may be used, and which of them really travel to Google.
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { packagesOf, refused, SHIPPED } from '../../scripts/docs/licences.ts';

const lock = (packages: Record<string, { version: string; license?: string }>) => packagesOf({ packages });
const names = (packages: Record<string, { version: string; license?: string }>) =>
  refused(lock(packages)).map(({ name }) => name);

describe('a package', () => {
  it('is refused under the GPL, or where nobody says under what', () => {
    expect(
      names({
        '': { version: '1.0.0', license: 'GPL-3.0' },
        'node_modules/copyleft': { version: '1.0.0', license: 'GPL-3.0-or-later' },
        'node_modules/a/node_modules/@deep/silent': { version: '2.0.0' },
        'node_modules/fine': { version: '1.0.0', license: 'MIT' },
      }),
    ).toEqual(['copyleft', '@deep/silent']);
  });

  it('may be taken under the better of two, and only if both of two are good', () => {
    expect(
      names({
        'node_modules/either': { version: '1.0.0', license: '(MIT OR GPL-3.0-or-later)' },
        'node_modules/both': { version: '1.0.0', license: 'MIT AND GPL-2.0' },
      }),
    ).toEqual(['both']);
  });

  it('with conditions on copies may test the add-on but not be part of it', () => {
    expect(
      names({
        'node_modules/axe-core': { version: '1.0.0', license: 'MPL-2.0' },
        'node_modules/preact': { version: '1.0.0', license: 'MPL-2.0' },
      }),
    ).toEqual(['preact']);
  });
});

it('names exactly the packages whose code is in what goes to Google', async () => {
  const { metafile } = await build({
    entryPoints: ['src/onDemand.ts', 'src/main.ts', 'sidebar/main.tsx'],
    outdir: 'build',
    bundle: true,
    write: false,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    mainFields: ['module', 'main'],
  });
  const found = Object.keys(metafile.inputs).flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  );
  expect([...new Set(found)].sort()).toEqual(SHIPPED);
});
