// Pages that Google would change are refused by the build.
import { expect, it } from 'vitest';
import { htmlFile } from '../../scripts/htmlFiles.ts';

const page = (script: string) => `<html><body><script>${script}</script></body></html>`;

it('a page without traps is the file as it is', () => {
  expect(htmlFile('a.html', page('go("//")'), { shown: true })).toBe(
    '<html><body><script>go("//")</script></body></html>',
  );
});

it.each([
  ['a scriptlet', page('"<?= 1 ?>"'), 'a.html holds "<?", which Google would take for a scriptlet.'],
  [
    'a template literal',
    page('go(`https://x`)'),
    'a.html holds a backtick: in a template literal Google would cut out what looks like a comment.',
  ],
  [
    'a body with attributes of its own',
    '<html><body class="x"></body></html>',
    'a.html must hold <body> once, where its language and first view are put in.',
  ],
])('a page with %s is refused in one line', (_, text, line) => {
  expect(() => htmlFile('a.html', text, { shown: true })).toThrow(line);
});

it('code that is only read may hold template literals, but no scriptlet', () => {
  expect(htmlFile('a.html', 'go(`x`)', { shown: false })).toBe('go(`x`)');
  expect(() => htmlFile('a.html', '"<?"', { shown: false })).toThrow('scriptlet');
});
