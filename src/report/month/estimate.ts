// What the revenue estimate rests on, and what it leaves out.

import type { PricedClient } from '../../domain/fees/revenue.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { WIDTH } from '../kit/page.ts';
import { across, type Section } from '../kit/section.ts';
import { wordCorrection } from '../kit/wordCorrection.ts';

/** Corrections of all clients, each worded once. */
function corrections(priced: readonly PricedClient[]): string[] {
  return [...new Set(priced.flatMap((client) => client.corrections.map(wordCorrection)))];
}

export function estimate({ care, month }: MonthReport): Section {
  if (!care) return { rows: [] };
  const { heading, basis, unsourced } = words.estimate;
  const priced = [...care.clients.values()];
  const names = [...new Set(priced.flatMap((client) => client.unsourced))].join('、');
  const lines = [basis(month), ...corrections(priced), ...(names === '' ? [] : [unsourced(names)])];
  return {
    rows: [across(heading, 'heading', WIDTH), ...lines.map((text) => across(text, 'question', WIDTH)), []],
    wide: [{ row: 2, column: 1, rows: lines.length, columns: WIDTH }],
  };
}
