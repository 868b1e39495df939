// The drawing of a tab: where its charts hang and how large they are.
import type { ChartSize } from '../../charts/chartSize.ts';
import type { ChartPosition } from '../../engine/records.ts';
import { NAMESPACES } from './namespaces.ts';
import { emu } from './units.ts';
import { element, group, HEAD, textOf } from './xml.ts';

export interface Hung extends ChartSize {
  readonly position: ChartPosition;
  readonly title?: string | undefined;
  /** By which the drawing finds the chart's part. */
  readonly relation: string;
}

export const drawingPart = (charts: readonly Hung[]): string =>
  HEAD +
  element(
    'xdr:wsDr',
    { 'xmlns:xdr': NAMESPACES.xdr, 'xmlns:a': NAMESPACES.a },
    ...charts.map((chart, index) => anchor(chart, index)),
  );

/** Hangs from one cell: the chart keeps its size when columns or rows below change theirs. */
function anchor({ position, width, height, title, relation }: Hung, index: number): string {
  const { row, column, offsetX, offsetY } = position;
  const number = (name: string, value: number) => textOf(name, String(value));
  const name = `グラフ ${index + 1}`;
  const { c, r } = NAMESPACES;
  return group(
    'xdr:oneCellAnchor',
    group(
      'xdr:from',
      number('xdr:col', column - 1),
      number('xdr:colOff', emu(offsetX)),
      number('xdr:row', row - 1),
      number('xdr:rowOff', emu(offsetY)),
    ),
    element('xdr:ext', { cx: emu(width), cy: emu(height) }),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      group(
        'xdr:nvGraphicFramePr',
        // 1 is the drawing itself; the description is what a screen reader says.
        element('xdr:cNvPr', { id: index + 2, name, ...(title !== undefined && { descr: title }) }),
        group('xdr:cNvGraphicFramePr'),
      ),
      // Unused here, but asked for: the anchor says where and how large.
      group('xdr:xfrm', element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      group(
        'a:graphic',
        element(
          'a:graphicData',
          { uri: c },
          element('c:chart', { 'xmlns:c': c, 'xmlns:r': r, 'r:id': relation }),
        ),
      ),
    ),
    group('xdr:clientData'),
  );
}
