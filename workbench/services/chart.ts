// EmbeddedChart and its builder: recorded as a script built it; the page draws it.
import { EnumValue } from '../bridge/enums.ts';
import { ScriptError, Service } from '../bridge/service.ts';
import type { ChartRecord } from '../engine/records.ts';
import { splitSheetName, toA1 } from './a1.ts';
import type { Range } from './range.ts';

interface FindsRanges {
  getRange(a1: string): Range;
}

/** What a chart asks of the sheet it lies on; its ranges may lie on others. */
export interface ChartSheet extends FindsRanges {
  readonly id: string;
  readonly spreadsheet: { getSheetByName(name: string): FindsRanges | null };
}

const plain = (value: unknown): unknown => {
  if (value instanceof EnumValue) return value.name();
  if (Array.isArray(value)) return value.map(plain);
  return value;
};

export class EmbeddedChart extends Service {
  override readonly service: string = 'EmbeddedChart';

  constructor(
    readonly sheet: ChartSheet,
    readonly record: ChartRecord,
  ) {
    super();
  }

  getChartId(): number | null {
    return this.record.chartId || null;
  }
  getRanges(): Range[] {
    return this.record.ranges.map((range) => {
      const home = this.sheet.spreadsheet.getSheetByName(range.sheetName) ?? this.sheet;
      return home.getRange(splitSheetName(range.a1).a1);
    });
  }
  getNumHeaders(): number {
    return this.record.numHeaders;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.record.options);
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.sheet, this.record);
  }
}

export class ChartOptions extends Service {
  override readonly service = 'ChartOptions';

  constructor(private readonly options: ChartRecord['options']) {
    super();
  }

  get(name: string): unknown {
    return this.options[name] ?? null;
  }
}

export class EmbeddedChartBuilder extends Service {
  override readonly service = 'EmbeddedChartBuilder';

  constructor(
    readonly sheet: ChartSheet,
    private record: ChartRecord,
  ) {
    super();
  }

  asAreaChart(): this {
    return this.#with({ type: 'AREA' });
  }
  asBarChart(): this {
    return this.#with({ type: 'BAR' });
  }
  asColumnChart(): this {
    return this.#with({ type: 'COLUMN' });
  }
  asComboChart(): this {
    return this.#with({ type: 'COMBO' });
  }
  asLineChart(): this {
    return this.#with({ type: 'LINE' });
  }
  asPieChart(): this {
    return this.#with({ type: 'PIE' });
  }
  asScatterChart(): this {
    return this.#with({ type: 'SCATTER' });
  }
  setChartType(type: unknown): this {
    return this.#with({ type: String(type) });
  }
  addRange(range: Range): this {
    const { row, column, rows, columns } = range.bounds;
    const added = {
      sheetName: range.sheet.getName(),
      a1: toA1(range.bounds),
      row,
      column,
      numRows: rows,
      numColumns: columns,
    };
    return this.#with({ ranges: [...this.record.ranges, added] });
  }
  clearRanges(): this {
    return this.#with({ ranges: [] });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (!(row >= 1) || !(column >= 1)) throw new ScriptError('Chart position must be on the sheet.');
    return this.#with({ position: { row, column, offsetX, offsetY } });
  }
  setOption(name: string, value: unknown): this {
    return this.#with({ options: { ...this.record.options, [name]: plain(value) } });
  }
  setNumHeaders(numHeaders: number): this {
    return this.#with({ numHeaders });
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.#with({ transposed });
  }
  setMergeStrategy(strategy: unknown): this {
    return this.#with({ mergeStrategy: String(strategy) as ChartRecord['mergeStrategy'] });
  }
  setHiddenDimensionStrategy(_strategy: unknown): this {
    return this;
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setLegendPosition(position: unknown): this {
    return this.setOption('legend.position', String(position).toLowerCase());
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.sheet, this.record);
  }

  #with(change: Partial<ChartRecord>): this {
    this.record = { ...this.record, ...change };
    return this;
  }
}

export const newChart = (sheet: ChartSheet): EmbeddedChartBuilder =>
  new EmbeddedChartBuilder(sheet, {
    chartId: 0,
    sheetId: sheet.id,
    type: 'COLUMN',
    ranges: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
    numHeaders: 0,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
  });
