// Builds the sidebar's page: one HTML file with its script and styles inside, as Google serves it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Inside a script element only these two end it or change how it is read. */
const insideScript = (code: string) => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

export async function buildSidebar(): Promise<string> {
  const [script, styles] = await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: ['sidebar/main.tsx'],
      bundle: true,
      format: 'iife',
      target: 'es2020',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      charset: 'utf8',
      minify: true,
      legalComments: 'none',
      write: false,
    }),
    readFile(path.join(root, 'sidebar/style.css'), 'utf8'),
  ]);
  const code = script.outputFiles[0]?.text;
  if (code === undefined) throw new Error('esbuild wrote no sidebar');
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>稼働ノート</title>
<style>
${styles}</style>
</head>
<body>
<script>${insideScript(code)}</script>
</body>
</html>
`;
}
