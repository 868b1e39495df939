// Apps Script's enumerations. Script and host hold the same table; a value crosses the bridge by its name.

export class EnumValue {
  constructor(
    readonly type: string,
    private readonly label: string,
    private readonly position: number,
  ) {}
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
}

type EnumTable = Readonly<Record<string, EnumValue>>;

const table = (type: string, names: string): EnumTable =>
  Object.freeze(
    Object.fromEntries(names.split(' ').map((name, index) => [name, new EnumValue(type, name, index)])),
  );

const tables: Readonly<Record<string, EnumTable>> = {
  BorderStyle: table('BorderStyle', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE'),
  WrapStrategy: table('WrapStrategy', 'WRAP OVERFLOW CLIP'),
  Dimension: table('Dimension', 'COLUMNS ROWS'),
  DeveloperMetadataVisibility: table('DeveloperMetadataVisibility', 'DOCUMENT PROJECT'),
  DeveloperMetadataLocationType: table('DeveloperMetadataLocationType', 'SPREADSHEET SHEET ROW COLUMN'),
  ProtectionType: table('ProtectionType', 'RANGE SHEET'),
  SheetType: table('SheetType', 'GRID OBJECT DATASOURCE'),
  Button: table('Button', 'CLOSE OK CANCEL YES NO'),
  ButtonSet: table('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL'),
  SandboxMode: table('SandboxMode', 'EMULATED IFRAME NATIVE'),
  XFrameOptionsMode: table('XFrameOptionsMode', 'ALLOWALL DEFAULT'),
  ChartType: table(
    'ChartType',
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
  ),
  ChartMergeStrategy: table('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS'),
  ChartHiddenDimensionStrategy: table(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH IGNORE_COLUMNS IGNORE_ROWS SHOW_BOTH',
  ),
  AuthMode: table('AuthMode', 'NONE CUSTOM_FUNCTION LIMITED FULL'),
};

const homes: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: [
    'BorderStyle',
    'WrapStrategy',
    'Dimension',
    'DeveloperMetadataVisibility',
    'DeveloperMetadataLocationType',
    'ProtectionType',
    'SheetType',
  ],
  Ui: ['Button', 'ButtonSet'],
  HtmlService: ['SandboxMode', 'XFrameOptionsMode'],
  Charts: ['ChartType', 'ChartMergeStrategy', 'ChartHiddenDimensionStrategy'],
  ScriptApp: ['AuthMode'],
};

/** `SpreadsheetApp.BorderStyle`, `ui.ButtonSet`: an enumeration as a property of a service. */
export const enumOf = (service: string, property: string): EnumTable | undefined =>
  homes[service]?.includes(property) ? tables[property] : undefined;

export const enumValue = (type: string, name: string): EnumValue => {
  const value = tables[type]?.[name];
  if (!value) throw new Error(`${type}.${name} is not implemented in the local workbench`);
  return value;
};
