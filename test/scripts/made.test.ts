// Whether a build has to be made again follows from what it read and wrote, not from a list kept by hand.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { forget, isMade, remember, root } from '../../scripts/made.ts';

const BUILD = 'made-test';
const file = (name: string) => `build/${BUILD}/${name}`;
const put = (name: string, text: string) => writeFile(path.join(root, file(name)), text);

beforeEach(async () => {
  await mkdir(path.join(root, 'build', BUILD), { recursive: true });
  await put('source.ts', 'one');
  await put('product.js', 'made of one');
  await remember(BUILD, [file('source.ts')], [file('product.js')]);
});
afterAll(async () => {
  await forget(BUILD);
  await rm(path.join(root, 'build', BUILD), { recursive: true });
});

describe('a build', () => {
  it('stands while everything is as it was, also when a file was written anew', async () => {
    await put('source.ts', 'one');
    expect(await isMade(BUILD)).toBe(true);
  });

  it.each([
    ['a source was changed', () => put('source.ts', 'two')],
    ['a source is gone', () => rm(path.join(root, file('source.ts')))],
    ['a product is gone', () => rm(path.join(root, file('product.js')))],
    ['a product was changed by hand', () => put('product.js', 'mended')],
    ['nothing is known of it', () => forget(BUILD)],
  ])('is to be made again where %s', async (_, change) => {
    await change();
    expect(await isMade(BUILD)).toBe(false);
  });
});

describe('what is known of dist/', () => {
  const known = async (build: string) => {
    const { inputs, products } = JSON.parse(
      await readFile(path.join(root, 'build', `${build}.made.json`), 'utf8'),
    );
    return { inputs: Object.keys(inputs), products: Object.keys(products) };
  };

  it('are all five files, and sources of every kind', async () => {
    const { inputs, products } = await known('dist');
    expect(products).toEqual(
      ['Code.js', 'appsscript.json', 'help.html', 'onDemand.html', 'sidebar.html'].map(
        (name) => `dist/${name}`,
      ),
    );
    for (const input of [
      'src/main.ts',
      'src/actions/month/createMonthReport.ts',
      'sidebar/main.tsx',
      'sidebar/style.css',
      'help/help.css',
      'docs/guide.en.md',
      'docs/functions.md',
      'appsscript.json',
      'scripts/build.ts',
      'scripts/bundle.ts',
      'scripts/stubs.ts',
      'package-lock.json',
    ])
      expect(inputs).toContain(input);
  });

  it('of the workbench’s page, too', async () => {
    const { inputs, products } = await known('workbench');
    expect(products).toContain('build/workbench/page.js');
    for (const input of [
      'workbench/page/main.tsx',
      'workbench/runner/scriptWorkerWeb.ts',
      'workbench/page/page.css',
    ])
      expect(inputs).toContain(input);
  });
});
