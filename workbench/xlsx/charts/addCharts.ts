// Adds charts to a written file: a part for each, a drawing for each tab that has some, and the ties between them.
import type { ChartPlan } from '../../charts/chartPlan.ts';
import type { ChartPosition } from '../../engine/records.ts';
import { chartPart } from './chartPart.ts';
import { drawingPart } from './drawingPart.ts';
import { CONTENT_TYPES } from './namespaces.ts';
import { addPart, change, type Parts, relate } from './parts.ts';
import { element } from './xml.ts';

export interface PlacedChart {
  readonly plan: ChartPlan;
  readonly position: ChartPosition;
}

/** `sheets`: the charts of each tab, in the order of the file. */
export function addCharts(parts: Parts, sheets: readonly (readonly PlacedChart[])[]): void {
  let written = 0;
  sheets.forEach((charts, index) => {
    if (charts.length === 0) return;
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = `drawing${index + 1}.xml`;
    const hung = charts.map(({ plan, position }) => {
      written += 1;
      const chart = `charts/chart${written}.xml`;
      addPart(parts, `xl/${chart}`, chartPart(plan), CONTENT_TYPES.chart);
      const { width, height, title } = plan;
      const relation = relate(parts, `xl/drawings/${drawing}`, 'chart', `../${chart}`);
      return { position, width, height, title, relation };
    });
    addPart(parts, `xl/drawings/${drawing}`, drawingPart(hung), CONTENT_TYPES.drawing);
    const id = relate(parts, sheet, 'drawing', `../drawings/${drawing}`);
    change(parts, sheet, (xml) => withDrawing(xml, element('drawing', { 'r:id': id })));
  });
}

/** What a tab may still say after its drawing; the same names further up belong to its cells' formats. */
const AFTER =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

function withDrawing(xml: string, drawing: string): string {
  const margins = xml.lastIndexOf('<pageMargins');
  const at = margins + xml.slice(margins).search(AFTER);
  return xml.slice(0, at) + drawing + xml.slice(at);
}
