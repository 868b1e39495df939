// Where clients come from: how far the referrals of twelve months came, and who referred most.
import { monthOf } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { OfficeResult } from '../../domain/outreach/outreachMonth.ts';
import { funnelStart } from '../../domain/outreach/referrals/funnel.ts';
import { STEPS } from '../../domain/outreach/referrals/steps.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { behindChart, CLEAR_PIXELS } from '../kit/chart.ts';
import { fitted } from '../kit/fit.ts';
import { COLUMN_WIDTHS, noted, table } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';
import { pixelsOf } from '../kit/sheet.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';
import { officeName } from '../outreach/contacts.ts';

const words = decision.referrals;
/** Columns of the page for the chart, and of the office's name beside it. */
const CHART = 5;
const NAME = 3;
const NAME_PIXELS = COLUMN_WIDTHS.slice(CHART, CHART + NAME).reduce((sum, width) => sum + width, 0);
const ROW_PIXELS = 32;

type Row = { readonly step: (typeof STEPS)[number] | undefined; readonly office: OfficeResult | undefined };

export function referrals({ outreach, month }: MonthReport): Section {
  const { steps } = outreach.total.funnel;
  if (steps.referral === 0) return NOTHING;
  const best = outreach.offices
    .filter(({ funnel }) => funnel.steps.referral > 0)
    .sort((a, b) => b.funnel.steps.referral - a.funnel.steps.referral)
    .slice(0, STEPS.length);
  const rows = STEPS.map((step, at): Row => ({ step, office: best[at] }));
  const { columns: heads } = words;
  const count = (
    head: string,
    width: number,
    value: (office: OfficeResult) => string | number,
  ): TableColumn<Row> => ({
    head,
    width,
    style: 'count',
    value: ({ office }) => office && value(office),
  });
  const lines = table<Row>(
    [
      {
        head: heads.step,
        style: 'behindText',
        value: ({ step }) => step && words.step(step.name, steps[step.key]),
      },
      { head: heads.count, style: 'behind', value: ({ step }) => step && steps[step.key] },
      { width: CHART - 2, style: 'blank', value: () => undefined },
      {
        head: heads.office,
        width: NAME,
        style: 'label',
        value: ({ office }) =>
          office && fitted(officeName(office), NAME_PIXELS, [{ style: 'label', lines: 1 }]).text,
      },
      count(heads.referrals, 1, ({ funnel }) => funnel.steps.referral),
      count(heads.contracts, 1, ({ funnel }) => funnel.steps.contract),
      count(heads.visits, 2, ({ visits }) => words.visits(visits)),
    ],
    rows,
  );
  const body = {
    ...lines,
    rowHeights: [{ row: 1, rows: lines.rows.length, height: ROW_PIXELS }],
  };
  return noted(
    words.heading,
    words.note(monthOf(funnelStart(month)), month, steps.referral),
    behindChart(body, {
      title: words.chart,
      source: { rows: 1 + STEPS.length, columns: 2 },
      sideways: true,
      series: [{ as: 'bars', color: COLORS.accent }],
      column: 1,
      width: COLUMN_WIDTHS.slice(0, CHART).reduce((sum, width) => sum + width, 0) - CLEAR_PIXELS,
      height: pixelsOf(body),
    }),
  );
}
