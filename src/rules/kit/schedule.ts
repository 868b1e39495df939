// Dated figures: a value holds from a day to a day, and says in how many publications it was found.

/** A value and the days on which it holds, first and last included; without `to` it is still in force. */
export interface Dated<T> {
  readonly from: string;
  readonly to?: string;
  readonly value: T;
  /** Published transcriptions that agree. 0: none was found. Left out: nobody counted them. */
  readonly sources?: number;
  /** Where this one value was found, if not where the others of its schedule were. */
  readonly reference?: Reference;
}

/** All values one figure has had, oldest first. */
export type History<T> = readonly Dated<T>[];

export interface Span {
  readonly from: string;
  readonly to?: string;
}

/** Who set the figures, and when somebody last compared them with the publication. */
export interface Reference {
  readonly notice: string;
  readonly number: string;
  /** The table, note or item of the notice: 別表6 注2. */
  readonly item?: string;
  /** The publication that was read where it was not the notice itself. */
  readonly foundIn?: string;
  readonly checkedOn: string;
}

export type OnDate<T> =
  | { readonly known: true; readonly figure: Dated<T> }
  | { readonly known: false; readonly spans: readonly Span[] };

export const isUnsourced = (figure: Pick<Dated<unknown>, 'sources'>): boolean => figure.sources === 0;

/** The value in force on a day, or the days that are known. */
export function valueOn<T>(history: History<T>, date: string): OnDate<T> {
  const figure = history.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  if (figure) return { known: true, figure };
  return { known: false, spans: knownSpans(history) };
}

/** What a person needs to hear: from when to when we know anything. A sound history is one span. */
function knownSpans(history: History<unknown>): Span[] {
  const to = history[history.length - 1]?.to;
  return history.slice(0, 1).map(({ from }) => (to === undefined ? { from } : { from, to }));
}

/** True where more than a year has gone by since the figures were last checked. */
export function isStale({ checkedOn }: Reference, date: string): boolean {
  return date > `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
}

/** Refuses a history with an overlap, a gap, a duplicate or days in the wrong order. */
export function assertSound(file: string, key: string, history: History<unknown>): void {
  const refuse = (why: string) => {
    throw new Error(`${file}: ${key}: ${why}`);
  };
  if (history.length === 0) refuse('no value');
  history.forEach(({ from, to }, index) => {
    if (to !== undefined && to < from) refuse(`ends on ${to} before it starts on ${from}`);
    const next = history[index + 1];
    if (!next) return;
    if (next.from === from) refuse(`two values start on ${from}`);
    if (to === undefined || next.from <= to)
      refuse(`the value from ${next.from} overlaps the one from ${from}`);
    else if (next.from !== dayAfter(to)) refuse(`no value between ${to} and ${next.from}`);
  });
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
