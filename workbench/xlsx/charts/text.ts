// How a chart writes: its one typeface for all, titles larger.
import { INK } from '../../charts/colors.ts';
import { solid } from './shape.ts';
import { element, group, setting, textOf } from './xml.ts';

const LANGUAGE = 'ja-JP';

/** Hundredths of a point. */
const SIZES = { title: 1100, usual: 900 };

interface Line {
  readonly text: string;
  readonly size: keyof typeof SIZES;
}

/** The typeface stands twice: Japanese characters are written in the second one. */
const looks = (font: string): string =>
  solid(INK) + element('a:latin', { typeface: font }) + element('a:ea', { typeface: font });

/** What everything in the chart is written in that does not say otherwise. */
export const usualText = (font: string): string =>
  group(
    'c:txPr',
    group('a:bodyPr'),
    group('a:lstStyle'),
    group(
      'a:p',
      group('a:pPr', element('a:defRPr', { sz: SIZES.usual }, looks(font))),
      element('a:endParaRPr', { lang: LANGUAGE }),
    ),
  );

/** `upright`: read from below, beside a vertical axis. */
export function title(lines: readonly Line[], font: string, upright = false): string {
  const paragraphs = lines.map(({ text, size }) => {
    const attributes = { sz: SIZES[size], b: size === 'title' ? 1 : 0 };
    return group(
      'a:p',
      group('a:pPr', element('a:defRPr', attributes, looks(font))),
      group('a:r', element('a:rPr', { lang: LANGUAGE, ...attributes }, looks(font)), textOf('a:t', text)),
    );
  });
  const body = upright ? { rot: -5400000, vert: 'horz' } : {};
  return group(
    'c:title',
    group('c:tx', group('c:rich', element('a:bodyPr', body), group('a:lstStyle'), ...paragraphs)),
    setting('c:overlay', 0),
  );
}
