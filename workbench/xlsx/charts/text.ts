// How a chart writes: its one typeface for all, titles larger.
import { INK } from '../../charts/colors.ts';
import { solid } from './shape.ts';
import { element, group, setting, textOf } from './xml.ts';

const LANGUAGE = 'ja-JP';

/** Hundredths of a point. */
const USUAL_SIZE = 900;
/** Of a pixel. */
const PIXEL = 75;

interface Line {
  readonly text: string;
  /** Its size in pixels; without one it is written as everything else. */
  readonly look?: { readonly size: number; readonly bold: boolean; readonly color: string };
}

/** The typeface stands twice: Japanese characters are written in the second one. */
const looks = (font: string, color = INK): string =>
  solid(color) + element('a:latin', { typeface: font }) + element('a:ea', { typeface: font });

/** What everything in the chart is written in that does not say otherwise. */
export const usualText = (font: string): string => text(font, {});

/** Labels that stay level. */
export const level = (font: string): string => text(font, { rot: 0, vert: 'horz' });

const text = (font: string, body: Readonly<Record<string, string | number>>): string =>
  group(
    'c:txPr',
    element('a:bodyPr', body),
    group('a:lstStyle'),
    group(
      'a:p',
      group('a:pPr', element('a:defRPr', { sz: USUAL_SIZE }, looks(font))),
      element('a:endParaRPr', { lang: LANGUAGE }),
    ),
  );

/** `upright`: read from below, beside a vertical axis. */
export function title(lines: readonly Line[], font: string, upright = false): string {
  const paragraphs = lines.map(({ text, look }) => {
    const attributes = { sz: look ? look.size * PIXEL : USUAL_SIZE, b: look?.bold ? 1 : 0 };
    const written = looks(font, look?.color);
    return group(
      'a:p',
      group('a:pPr', element('a:defRPr', attributes, written)),
      group('a:r', element('a:rPr', { lang: LANGUAGE, ...attributes }, written), textOf('a:t', text)),
    );
  });
  const body = upright ? { rot: -5400000, vert: 'horz' } : {};
  return group(
    'c:title',
    group('c:tx', group('c:rich', element('a:bodyPr', body), group('a:lstStyle'), ...paragraphs)),
    setting('c:overlay', 0),
  );
}
