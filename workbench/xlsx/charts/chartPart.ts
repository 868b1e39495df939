// A chart as a part of its own in the file.
import type { ChartPlan } from '../../charts/chartPlan.ts';
import { NAMESPACES } from './namespaces.ts';
import { plotArea } from './plot.ts';
import { NO_LINE, shape, solid } from './shape.ts';
import { title, usualText } from './text.ts';
import { element, group, HEAD, setting } from './xml.ts';

export function chartPart(plan: ChartPlan): string {
  const { c, a, r } = NAMESPACES;
  const heading = titleOf(plan);
  return (
    HEAD +
    element(
      'c:chartSpace',
      { 'xmlns:c': c, 'xmlns:a': a, 'xmlns:r': r },
      setting('c:date1904', 0),
      setting('c:lang', 'ja-JP'),
      setting('c:roundedCorners', 0),
      group(
        'c:chart',
        heading,
        // Else a single series would lend the chart its name.
        setting('c:autoTitleDeleted', heading ? 0 : 1),
        plotArea(plan),
        legend(plan),
        // Cells of hidden rows and tabs are drawn, too.
        setting('c:plotVisOnly', 0),
        setting('c:dispBlanksAs', 'gap'),
      ),
      shape(solid('#ffffff'), NO_LINE),
      usualText(plan.font),
    )
  );
}

function titleOf({ title: first, titleLook: look, subtitle, font }: ChartPlan): string | undefined {
  const lines = [
    ...(first === undefined ? [] : [{ text: first, look }]),
    ...(subtitle === undefined ? [] : [{ text: subtitle }]),
  ];
  return lines.length === 0 ? undefined : title(lines, font);
}

const legend = ({ legend: side }: ChartPlan): string | false =>
  side !== 'none' && group('c:legend', setting('c:legendPos', side.charAt(0)), setting('c:overlay', 0));
