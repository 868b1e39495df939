// What the revenue estimate rests on, and what it leaves out.

import { assumptions } from '../../domain/fees/assumptions.ts';
import type { PricedClient } from '../../domain/fees/revenue.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { units } from '../../messages/ja/fees/corrections.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, paragraphs } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';
import { wordCorrection } from '../kit/wordCorrection.ts';

/** Corrections of all clients, each worded once. */
function corrections(priced: readonly PricedClient[]): string[] {
  return [...new Set(priced.flatMap((client) => client.corrections.map(wordCorrection)))];
}

export function estimate({ care, month }: MonthReport): Section {
  if (!care) return NOTHING;
  const { heading, basis, unsourced } = words.estimate;
  const priced = [...care.clients.values()];
  const names = [...new Set(priced.flatMap((client) => client.unsourced))].join('、');
  const assumed = assumptions(priced).map((assumption) => units.assumptions[assumption]);
  const lines = [
    basis(month),
    ...assumed,
    ...corrections(priced),
    ...(names === '' ? [] : [unsourced(names)]),
  ];
  return block(heading, paragraphs(lines));
}
