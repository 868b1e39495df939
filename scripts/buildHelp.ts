// Builds the help page: the guide and the functions as one HTML file that needs nothing from outside.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked, type Tokens } from 'marked';
import { root } from './made.ts';

const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
const PAGES = {
  ja: ['docs/guide.md', 'docs/functions.md'],
  en: ['docs/guide.en.md', 'docs/functions.en.md'],
};
const LOOK = ['help/help.css', 'help/help.js'];

/** As the guide's own links and GitHub's do. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

const plain = (text: string): string => text.replace(/<[^>]*>|[`*]/g, '');

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading) {
      return `<h${depth} id="${slug(plain(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // Pictures would make the page many times as large; the sheet itself is beside it.
    image: () => '',
    // What is not part of the page is named, not linked.
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      return href.startsWith('#') ? `<a href="${href}">${text}</a>` : text;
    },
  },
});

/** A line that ends in Japanese goes on without a space. */
const joined = (markdown: string): string => markdown.replace(/(?<=\P{ASCII})\n *(?=\P{ASCII})/gu, '');

async function article(language: keyof typeof PAGES): Promise<string> {
  const pages = await Promise.all(PAGES[language].map(read));
  const html = await marked.parse(joined(pages.join('\n\n')));
  const tables = html
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>');
  return `<main lang="${language}">\n${tables}</main>`;
}

export const helpInputs: readonly string[] = [...LOOK, ...Object.values(PAGES).flat()];

export async function buildHelp(): Promise<string> {
  const [style = '', script = '', ...articles] = await Promise.all([
    ...LOOK.map(read),
    article('ja'),
    article('en'),
  ]);
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>稼働ノート</title>
<style>
${style}</style>
</head>
<body>
${articles.join('\n')}
<script>
${script}</script>
</body>
</html>
`;
}
