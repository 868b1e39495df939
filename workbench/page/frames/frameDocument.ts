// The document a sandboxed frame is given: google.script first, then the add-on's HTML as written.
import { installGoogleScript } from './googleScript.ts';

export function frameDocument(html: string): string {
  const fonts = '<link rel="stylesheet" href="/assets/fonts.css">';
  const script = `<script>(${installGoogleScript.toString()})()</script>`;
  const head = /<head[^>]*>/i.exec(html);
  // Without a head of its own the page still starts with the doctype, or the browser falls into quirks mode.
  if (head === null)
    return `<!doctype html><head>${fonts}${script}</head>${html.replace(/<!doctype[^>]*>/i, '')}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + fonts + script + html.slice(end);
}
