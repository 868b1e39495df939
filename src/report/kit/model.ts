// A generated tab as plain data: values, looks and charts, ready to be written in a few batches.
import type { Area } from '../../basics/cellAddress.ts';
import type { IsoDate } from '../../basics/isoDate.ts';
import type { Style, StyleName } from './styles.ts';

/** The usual height of a row, in pixels. */
export const ROW_PIXELS = 21;

/** A plain string is text; a formula or a date says so. */
export type ModelValue =
  | string
  | number
  | boolean
  | { readonly date: IsoDate }
  | { readonly formula: string };

export interface ModelCell {
  readonly value: ModelValue;
  readonly style: StyleName;
}

export interface ChartSeries {
  readonly as: 'bars' | 'line';
  readonly color: string;
  readonly dashed?: boolean;
  /** A dot at each value of a line. */
  readonly points?: boolean;
}

export interface Chart {
  /** Also how the chart is found again when the tab is made anew. */
  readonly title: string;
  /** Labels in the first column, a header in the first row, one column a series. */
  readonly source: Area;
  /** The column of the labels where they do not stand in the first one of the source. */
  readonly labelColumn?: number;
  /** Bars lie, so that long labels can be read. */
  readonly sideways?: boolean;
  readonly series: readonly ChartSeries[];
  /** Bars of one label stand on each other; what is below zero hangs from it. */
  readonly stacked?: boolean;
  /** No lines behind the bars: one in the colour of the paper may hold up another. */
  readonly aroundZero?: boolean;
  /** Where the axis begins: at zero unless told. */
  readonly least?: number;
  /** Without one the text beside the chart says which is which. */
  readonly legend?: false;
  /** The values are ratios, shown as percentages. */
  readonly percent?: boolean;
  /** Begins where its cell does, so that nothing of the cells behind it is seen. */
  readonly flush?: boolean;
  /** The cell it hangs from, and its size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** A drop-down list in every cell of an area; other entries are marked, not refused. */
export interface Choices {
  readonly area: Area;
  readonly values: readonly string[];
}

export interface TabModel {
  readonly name: string;
  readonly styles: Readonly<Record<StyleName, Style>>;
  /** Pixels; every row has as many cells. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly ModelCell[])[];
  /** Rows of other than the usual height, by row number, in pixels. */
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  /** Areas in which each row is one wide cell. */
  readonly wide: readonly Area[];
  /** Areas that are one cell. */
  readonly merged?: readonly Area[];
  /** Lines as A1 ranges: below cells, and around every cell. */
  readonly lines: {
    readonly thin: readonly string[];
    readonly strong: readonly string[];
    readonly boxed?: readonly string[];
    readonly color: string;
  };
  /** Thick lines on the left of cells, as A1 ranges, by colour. */
  readonly edges?: readonly { readonly color: string; readonly ranges: readonly string[] }[];
  readonly frozenRows: number;
  readonly charts: readonly Chart[];
  /** Titles of charts that earlier versions of the tab had: they go when it is made anew. */
  readonly formerCharts?: readonly string[];
  /**
   * How a half-made tab says so: by its first cell, or, where people fill it in, by a name of its own, so that it
   * is never taken for the tab it will be.
   */
  readonly untilDone: { readonly title: string } | { readonly name: string };
  /** Kept with the tab, and told by `Book.memory` when it is to be made anew. */
  readonly memory?: string;
  /** How many rows of the tab as it stands are the add-on's own; 0 for a tab that is not there yet. */
  readonly replacesRows: number;
  /** The tab that a new one stands behind; without it, behind all. */
  readonly after?: string;
  readonly frozenColumns?: number;
  readonly gridlines?: boolean;
  /** Blank rows below that look like the last one. */
  readonly moreRows?: number;
  readonly choices?: readonly Choices[];
}
