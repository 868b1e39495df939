// The month's totals, use on the left and absences on the right.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';

type Line = readonly [label: string, value: number | undefined, style: StyleName];

const HALF = WIDTH / 2;

/** Label over three columns, value in the fourth, the rest of the half free. */
const half = ([label, value, style]: Line): ModelCell[] => [
  ...across(label, 'label', HALF - 3),
  cell(value ?? words.tiles.none, value === undefined ? 'note' : style),
  ...across('', 'blank', 2),
];

export function numbers({ figures }: MonthReport): Section {
  const { total } = figures;
  const { labels, heading, absenceDefinition } = words.numbers;
  const left: Line[] = [
    [labels.visits, total.visits, 'count'],
    [labels.activeClients, figures.activeClients, 'count'],
    [labels.registeredClients, figures.registeredClients, 'count'],
    [labels.newClients, figures.newClients, 'count'],
    [labels.endedClients, figures.endedClients, 'count'],
    [labels.operatingDays, figures.operatingDays, 'count'],
    [labels.capacityDays, figures.capacityDays, 'count'],
    [labels.averageDailyVisits, figures.averageDailyVisits, 'decimal'],
  ];
  const right: Line[] = [
    [labels.planned, total.planned, 'count'],
    [labels.absences, total.absences, 'count'],
    [labels.hospital, total.hospital, 'count'],
    [labels.shortStay, total.shortStay, 'count'],
    [labels.makeup, total.makeup, 'count'],
    [labels.extra, total.extra, 'count'],
    [labels.absenceRate, total.absenceRate, 'percent'],
    [labels.absenceRateExcludingStays, total.absenceRateExcludingStays, 'percent'],
  ];
  const lines = left.map((line, index) => [...half(line), ...half(right[index] ?? ['', undefined, 'note'])]);
  return {
    rows: [across(heading, 'heading', WIDTH), ...lines, [cell(absenceDefinition, 'muted')], []],
  };
}
