// What Google keeps in a spreadsheet and the engine does not: charts, properties, metadata, print setup, protections.

export interface ChartRange {
  readonly sheetName: string;
  readonly a1: string;
  /** 1-based, as in Apps Script. */
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export interface ChartPosition {
  /** 1-based cell whose top left corner the offsets count from, in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartRecord {
  readonly chartId: number;
  readonly sheetId: string;
  /** Name of Charts.ChartType: LINE, COLUMN, BAR, COMBO, PIE, AREA, SCATTER … */
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  readonly position: ChartPosition;
  /** Exactly what setOption received, by its dotted name. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly transposed: boolean;
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
}

export interface MetadataRecord {
  readonly id: number;
  /** null: on the spreadsheet. */
  readonly sheetId: string | null;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
}

/** Page setup as a sheet file keeps it; Apps Script has no call for it. */
export interface PrintRecord {
  readonly paperSize?: number;
  readonly orientation?: 'portrait' | 'landscape';
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: string;
}

/** What came with a file and is only carried along: the workbench neither shows nor changes it. */
export interface CarriedRecord {
  readonly conditionalFormats?: readonly unknown[];
}

export interface ProtectionRecord {
  readonly id: number;
  readonly sheetId: string;
  /** null: the whole sheet. */
  readonly a1: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface PropertyRecords {
  readonly document: Record<string, string>;
  readonly user: Record<string, string>;
  readonly script: Record<string, string>;
}

export interface WorkbookRecords {
  charts: ChartRecord[];
  metadata: MetadataRecord[];
  protections: ProtectionRecord[];
  /** By sheet id. */
  print: Record<string, PrintRecord>;
  carried: Record<string, CarriedRecord>;
  properties: PropertyRecords;
  /** Last number given to a chart, a metadata entry or a protection; never given twice. */
  lastId: number;
}

export const emptyRecords = (): WorkbookRecords => ({
  charts: [],
  metadata: [],
  protections: [],
  print: {},
  carried: {},
  properties: { document: {}, user: {}, script: {} },
  lastId: 0,
});
