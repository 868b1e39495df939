// Draws which layer uses which, and which features each has, from the imports as they are: `npm run layers`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import layers from './layers.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
/** From the one that knows nothing of the others up; the last ones wire the rest. */
const ORDER = [...Object.keys(layers), 'host', 'server', 'sidebar'];

const layerOf = (file: string): string | undefined =>
  ORDER.find((layer) => new RegExp(`^(src/)?${layer}(/|\\.ts$)`).test(file));

/** 'outreach/offices' of 'src/domain/outreach/offices/due.ts'; '' for a file of the layer itself. */
const featureOf = (file: string, layer: string): string =>
  file
    .replace(/^src\//, '')
    .split('/')
    .slice(1, -1)
    .join('/')
    .replace(/^(ja|en)(\/|$)/, layer === 'messages' ? '' : '$1$2');

function usesOf(modules: readonly IModule[]): Map<string, Set<string>> {
  const uses = new Map(ORDER.map((layer) => [layer, new Set<string>()]));
  for (const { source, dependencies } of modules) {
    const from = layerOf(source);
    for (const { resolved } of dependencies) {
      const to = layerOf(resolved);
      if (from && to && from !== to) uses.get(from)?.add(to);
    }
  }
  return uses;
}

/** Only the arrows that no other way leads along. */
function reduced(uses: Map<string, Set<string>>): [string, string][] {
  const reaches = (from: string, to: string): boolean =>
    [...(uses.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...uses].flatMap(([from, used]) =>
    [...used]
      .filter((to) => ![...used].some((other) => other !== to && reaches(other, to)))
      .map((to): [string, string] => [from, to]),
  );
}

export async function layersDocument(): Promise<string> {
  const { output } = await cruise(['src', 'sidebar'], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(src|sidebar)/',
  });
  const { modules } = output as ICruiseResult;
  const arrows = reduced(usesOf(modules)).map(([from, to]) => `  ${from} --> ${to}`);
  const rows = ORDER.map((layer) => {
    const own = modules.filter(({ source }) => layerOf(source) === layer);
    const features = [...new Set(own.map(({ source }) => featureOf(source, layer)))].filter(Boolean).sort();
    return `| ${layer} | ${features.join(', ')} |`;
  });
  return `# Layers and features

Written by \`npm run layers\` from the imports as they are. An arrow: uses; what follows from two arrows is left out.

\`\`\`mermaid
flowchart TB
${arrows.join('\n')}
\`\`\`

| layer | features |
| --- | --- |
${rows.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../docs/layers.md', import.meta.url), await layersDocument());
}
