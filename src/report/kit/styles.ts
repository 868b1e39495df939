// The looks a generated tab knows. Few colours, each with a meaning, and readable in black and white.

export interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  /** null leaves the gridlines visible. */
  readonly background: string | null;
  readonly align: 'left' | 'center' | 'right';
  readonly format: string;
  /** A line below the cell. */
  readonly line: 'none' | 'thin' | 'strong';
  readonly wrap: boolean;
}

export const COLORS = {
  ink: '#1f2933',
  muted: '#66737f',
  accent: '#0b5d6b',
  pale: '#eef5f6',
  warn: '#9a3412',
  warnPale: '#fff4e8',
  /** Of bars: as light in grey as the accent is dark. */
  warnFill: '#e08a44',
  accentLight: '#4f9aa5',
  line: '#cfd8dc',
  weekend: '#f1f4f5',
  closed: '#dde3e6',
  white: '#ffffff',
  black: '#000000',
} as const;

const TEXT: Style = {
  size: 10,
  bold: false,
  color: COLORS.ink,
  background: COLORS.white,
  align: 'left',
  format: 'General',
  line: 'none',
  wrap: false,
};

const style = (change: Partial<Style>): Style => ({ ...TEXT, ...change });
const cell = (change: Partial<Style>) => style({ line: 'thin', align: 'right', ...change });
const tile = (change: Partial<Style>) => style({ background: COLORS.pale, ...change });
const warnTile = (change: Partial<Style>) =>
  style({ background: COLORS.warnPale, color: COLORS.warn, ...change });

/** A cell that people fill in. */
const input = (change: Partial<Style>) => style({ background: null, ...change });
/** Left, beside the arrow of the drop-downs below. */
const day = (change: Partial<Style>) => style({ size: 9, ...change });
const dayHead = (background: string) => day({ bold: true, line: 'strong', format: 'd', background });

/** Black on white: greys are lost in a fax. */
const fax = (change: Partial<Style>) => style({ color: COLORS.black, ...change });

const mark = (background: string | null) => input({ format: '@', background });

const FORMATS = {
  count: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0%',
  yen: '#,##0"円"',
  man: '#,##0.0"万円"',
  peopleMore: '+0.0"人";-0.0"人";0.0"人"',
} as const;

export const STYLES = {
  blank: TEXT,
  text: TEXT,
  muted: style({ color: COLORS.muted, size: 9 }),
  title: style({ size: 18, bold: true }),
  sentence: style({ size: 11 }),
  headPlace: style({ size: 10, align: 'right', color: COLORS.muted }),
  headLine: style({ size: 9, align: 'right', color: COLORS.muted, line: 'strong' }),
  conclusion: style({ size: 13, bold: true }),
  sure: style({ size: 9, color: COLORS.muted }),
  unsure: style({ size: 9, color: COLORS.warn, background: COLORS.warnPale, wrap: true }),
  causeTitle: style({ size: 11, bold: true }),
  causeText: style({ size: 9, wrap: true }),
  foot: style({ size: 8, color: COLORS.muted }),
  footPage: style({ size: 8, color: COLORS.muted, align: 'right' }),
  // What a chart draws stands behind it.
  behind: style({ size: 5, color: COLORS.muted, align: 'right', format: FORMATS.decimal }),
  behindText: style({ size: 5, color: COLORS.muted }),
  behindPercent: style({ size: 5, color: COLORS.muted, align: 'right', format: FORMATS.percent }),
  headingNote: style({ size: 9, color: COLORS.muted, line: 'strong' }),
  heading: style({ size: 12, bold: true, color: COLORS.accent, line: 'strong' }),
  tileLabel: tile({ color: COLORS.muted, size: 9 }),
  tileNote: tile({ color: COLORS.muted, size: 9 }),
  tilePercent: tile({ size: 20, bold: true, format: FORMATS.percent }),
  tileVisits: tile({ size: 20, bold: true, format: `${FORMATS.count}"回"` }),
  tilePeople: tile({ size: 20, bold: true, format: `${FORMATS.count}"人"` }),
  tileCount: tile({ size: 20, bold: true, format: FORMATS.count }),
  tileDecimal: tile({ size: 20, bold: true, format: FORMATS.decimal }),
  tileYen: tile({ size: 20, bold: true, format: FORMATS.yen }),
  tileDifference: tile({ size: 20, bold: true, format: FORMATS.peopleMore }),
  tileMan: tile({ size: 20, bold: true, format: FORMATS.man }),
  tileLabelWarn: warnTile({ size: 9 }),
  tileNoteWarn: warnTile({ size: 9 }),
  tilePercentWarn: warnTile({ size: 20, bold: true, format: FORMATS.percent }),
  tileManWarn: warnTile({ size: 20, bold: true, format: FORMATS.man }),
  tileDifferenceWarn: warnTile({ size: 20, bold: true, format: FORMATS.peopleMore }),
  tileText: tile({ size: 14, bold: true }),
  head: style({ bold: true, size: 9, color: COLORS.muted, align: 'right', line: 'strong' }),
  headText: style({ bold: true, size: 9, color: COLORS.muted, line: 'strong' }),
  label: cell({ align: 'left' }),
  count: cell({ format: FORMATS.count }),
  decimal: cell({ format: FORMATS.decimal }),
  percent: cell({ format: FORMATS.percent }),
  yen: cell({ format: FORMATS.yen }),
  points: cell({ format: '+0.0"pt";-0.0"pt";0.0"pt"' }),
  difference: cell({ format: '+#,##0;-#,##0;0' }),
  decimalDifference: cell({ format: '+#,##0.0;-#,##0.0;0.0' }),
  yenDifference: cell({ format: '+#,##0"円";-#,##0"円";0"円"' }),
  man: cell({ format: FORMATS.man }),
  manDifference: cell({ format: '+#,##0.0"万";-#,##0.0"万";0.0"万"' }),
  total: cell({ format: FORMATS.count, bold: true }),
  countText: cell({ color: COLORS.muted, size: 9 }),
  note: cell({ align: 'left', color: COLORS.muted, size: 9 }),
  bar: cell({ align: 'left', color: COLORS.accent, size: 8 }),
  labelBold: cell({ align: 'left', bold: true }),
  percentWarn: cell({ bold: true, color: COLORS.warn, format: FORMATS.percent }),
  labelWrapped: cell({ align: 'left', wrap: true }),
  labelSmall: cell({ align: 'left', size: 9 }),
  textWrapped: cell({ align: 'left', size: 9, wrap: true }),
  since: cell({ size: 9, format: 'yyyy/mm/dd' }),
  sources: cell({ align: 'center', color: COLORS.muted, size: 9 }),
  headCenter: style({ bold: true, size: 9, color: COLORS.muted, align: 'center', line: 'strong' }),
  price: cell({ format: '0.00"円"' }),
  // A sign as well as a colour: the tab is printed in black and white.
  unsourced: cell({ align: 'center', color: COLORS.warn, size: 9 }),
  countUnsourced: cell({ color: COLORS.warn, format: `"※ "${FORMATS.count}` }),
  percentUnsourced: cell({ color: COLORS.warn, format: `"※ "${FORMATS.percent}` }),
  added: cell({ align: 'center', bold: true, size: 9, color: COLORS.accent, background: COLORS.pale }),
  changed: cell({ align: 'center', bold: true, size: 9, color: COLORS.warn, background: COLORS.warnPale }),
  ended: cell({ align: 'center', bold: true, size: 9, color: COLORS.muted, background: COLORS.closed }),
  arrow: cell({ align: 'center', color: COLORS.muted }),
  fromTo: cell({}),
  nothing: cell({ color: COLORS.muted }),
  remark: style({ size: 9, color: COLORS.muted, wrap: true }),
  warn: style({ color: COLORS.warn, background: COLORS.warnPale }),
  number: style({ color: COLORS.muted, size: 9, align: 'right' }),
  question: style({ size: 9, wrap: true }),
  inputHead: style({ bold: true, size: 9, background: COLORS.pale, line: 'strong' }),
  inputHeadNumber: style({ bold: true, size: 9, background: COLORS.pale, line: 'strong', align: 'right' }),
  inputText: input({ format: '@' }),
  inputDate: input({ format: 'yyyy/mm/dd' }),
  inputNumber: input({ align: 'right', format: FORMATS.count }),
  inputNote: input({ color: COLORS.muted, size: 9 }),
  dayLabel: day({ align: 'right', color: COLORS.muted }),
  // No count is shown where there is nobody.
  dayCount: day({ format: '0;-0;" "' }),
  weekday: day({ color: COLORS.muted }),
  dayHead: dayHead(COLORS.pale),
  dayHeadWeekend: dayHead(COLORS.weekend),
  dayHeadClosed: dayHead(COLORS.closed),
  mark: mark(null),
  markWeekend: mark(COLORS.weekend),
  markClosed: mark(COLORS.closed),
  // The page that is printed and faxed.
  fax: fax({}),
  rule: fax({ line: 'strong' }),
  dark: fax({ background: COLORS.black }),
  pageKind: fax({ size: 11 }),
  pageName: fax({ size: 26, bold: true }),
  pageNameSmall: fax({ size: 14, bold: true, wrap: true }),
  pageTitle: fax({ size: 16, bold: true, align: 'right' }),
  pageIssued: fax({ align: 'right', wrap: true }),
  pageSentence: fax({ size: 21, bold: true, line: 'strong' }),
  pageSentenceSmall: fax({ size: 15, bold: true, line: 'strong' }),
  pageAside: fax({ size: 12, align: 'right', line: 'strong' }),
  pageCorner: fax({ bold: true, align: 'center', wrap: true }),
  pageCornerSmall: fax({ size: 9, bold: true, align: 'center', wrap: true }),
  pageWeekday: fax({ size: 18, bold: true, align: 'center' }),
  sign: fax({ size: 38, bold: true, align: 'center' }),
  signSmall: fax({ size: 24, bold: true, align: 'center' }),
  closedWeekday: fax({ size: 16, align: 'center' }),
  closedWeekdaySmall: fax({ size: 13, align: 'center' }),
  seats: fax({ size: 24, bold: true, align: 'center', format: '0"人"' }),
  seatsSmall: fax({ size: 17, bold: true, align: 'center', format: '0"人"' }),
  dots: fax({ size: 11, align: 'center', wrap: true }),
  dotsSmall: fax({ size: 7, align: 'center', wrap: true }),
  signAndSeats: fax({ size: 13, bold: true, align: 'center' }),
  legend: fax({ size: 9 }),
  itemLabel: fax({ bold: true, line: 'thin' }),
  item: fax({ size: 12, wrap: true, line: 'thin' }),
  itemMiddle: fax({ size: 11, wrap: true, line: 'thin' }),
  itemSmall: fax({ size: 9, wrap: true, line: 'thin' }),
  strengthsHead: fax({ size: 18, bold: true, wrap: true }),
  strengthsLarge: fax({ size: 15, wrap: true }),
  strengths: fax({ size: 12, wrap: true }),
  strengthsSmall: fax({ wrap: true }),
  pageHeading: fax({ size: 12 }),
  phone: fax({ size: 28, bold: true }),
  phoneSmall: fax({ size: 14, bold: true }),
  contact: fax({ size: 12 }),
  contactSmall: fax({ size: 9 }),
  notesShown: fax({ bold: true, line: 'thin' }),
  // As long as nothing stands below it, the heading is there for the add-on alone: on paper it would be empty.
  notesHidden: style({ color: COLORS.white }),
  notes: style({ bold: true, background: COLORS.pale, line: 'strong' }),
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;
