// How sure the figures above it are: what was not read, and between which values they lie.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { PIXELS, TWO_LINES_PIXELS, wideLine } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { STYLES } from '../kit/styles.ts';
import { linesNeeded } from '../kit/textSize.ts';

const ONE_LINE_PIXELS = 24;

export function sure({ reliability, economics }: MonthReport): Section {
  const words = decision.sure;
  const { unentered, unreadMarks, unreadCosts, unpriced, occupancy, profit } = reliability;
  const counts = [
    ...(unentered > 0 ? [words.unentered(unentered)] : []),
    ...(unreadMarks > 0 ? [words.unreadMarks(unreadMarks)] : []),
    ...(unreadCosts > 0 ? [words.unreadCosts(unreadCosts)] : []),
    ...(unpriced > 0 ? [words.unpriced(unpriced)] : []),
  ];
  if (counts.length === 0) return wideLine(`${words.heading}${words.all}`, 'sure', ONE_LINE_PIXELS);
  const text = [
    `${words.heading}${counts.join('・')}。`,
    ...(occupancy.provisional ? [words.occupancy(occupancy.least ?? 0, occupancy.most ?? 0)] : []),
    ...(profit.provisional && economics.costs?.profit !== undefined
      ? [words.profit(profit.least, profit.most)]
      : []),
    ...(occupancy.provisional || profit.provisional ? [words.provisional] : []),
  ].join('');
  const lines = linesNeeded(text, STYLES.unsure.size, PIXELS);
  return wideLine(text, 'unsure', lines > 1 ? TWO_LINES_PIXELS : ONE_LINE_PIXELS);
}
