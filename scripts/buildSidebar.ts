// Builds the sidebar's page: one HTML file with its script and styles inside, as Google serves it.
import { build } from 'esbuild';
import { inputsOf, root } from './made.ts';

/** Inside a script element only these two end it or change how it is read. */
const insideScript = (code: string) => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

async function bundled(entry: string) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    // Google takes // and /* inside a template literal of a page for comments, and cuts them out.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return { text, inputs: inputsOf(metafile) };
}

export async function buildSidebar(): Promise<{ html: string; inputs: readonly string[] }> {
  const [code, styles] = await Promise.all([bundled('sidebar/main.tsx'), bundled('sidebar/style.css')]);
  const html = `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>稼働ノート</title>
<style>
${styles.text}</style>
</head>
<body>
<script>${insideScript(code.text)}</script>
</body>
</html>
`;
  return { html, inputs: [...code.inputs, ...styles.inputs] };
}
