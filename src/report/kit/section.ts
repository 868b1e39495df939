// A part of a generated tab before it knows its place, and how parts are stacked into one.
import type { Area } from '../../basics/cellAddress.ts';
import type { Chart, ModelCell, ModelValue, TabModel } from './model.ts';
import type { StyleName } from './styles.ts';

/** Rows and columns of areas and charts count from the section's own first row. */
export interface Section {
  readonly rows: readonly (readonly ModelCell[])[];
  readonly wide?: readonly Area[];
  readonly merged?: readonly Area[];
  readonly boxed?: readonly Area[];
  readonly rowHeights?: TabModel['rowHeights'];
  readonly charts?: readonly Chart[];
  /** Thick lines on the left of areas. */
  readonly edges?: readonly Edge[];
}

export interface Edge extends Area {
  readonly color: string;
}

export const cell = (value: ModelValue, style: StyleName): ModelCell => ({ value, style });
export const blank: ModelCell = cell('', 'blank');
export const blankRows = (count: number): ModelCell[][] => Array.from({ length: count }, () => []);

/** The same style across the row: the value stands in the first cell and may run over the blank ones. */
export const across = (value: ModelValue, style: StyleName, columns: number): ModelCell[] => [
  cell(value, style),
  ...Array.from({ length: columns - 1 }, () => cell('', style)),
];

export const heading = (text: string, width: number): Section => ({ rows: [across(text, 'heading', width)] });
export const gap: Section = { rows: [[]] };

/** A part that has nothing to say. */
export const NOTHING: Section = { rows: [] };

const down = <T extends { readonly row: number }>(items: readonly T[] | undefined, by: number): T[] =>
  (items ?? []).map((item) => ({ ...item, row: item.row + by }));

/** The sections below each other, each row filled up to the width of the tab. */
export function stack(sections: readonly Section[], width: number): Required<Section> {
  let rowsSoFar = 0;
  const placed = sections.map((section) => {
    const above = rowsSoFar;
    rowsSoFar += section.rows.length;
    return { section, above };
  });
  const all = <T extends { readonly row: number }>(of: (section: Section) => readonly T[] | undefined): T[] =>
    placed.flatMap(({ section, above }) => down(of(section), above));
  return {
    rows: sections.flatMap(({ rows }) =>
      rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => blank)]),
    ),
    wide: all(({ wide }) => wide),
    merged: all(({ merged }) => merged),
    boxed: all(({ boxed }) => boxed),
    edges: all(({ edges }) => edges),
    rowHeights: all(({ rowHeights }) => rowHeights),
    charts: placed.flatMap(({ section, above }) =>
      down(section.charts, above).map((chart) => ({
        ...chart,
        source: { ...chart.source, row: chart.source.row + above },
      })),
    ),
  };
}
