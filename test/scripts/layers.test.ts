// The picture of the layers shows the imports as they are.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layersDocument } from '../../scripts/layers.ts';

it('docs/layers.md is up to date (npm run layers)', async () => {
  expect(readFileSync(new URL('../../docs/layers.md', import.meta.url), 'utf8')).toBe(await layersDocument());
});
