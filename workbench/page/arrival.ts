// What the page says and shows first after it has loaded itself anew.

export interface Arrival {
  text: string;
  /** The tab that was open. */
  tab: string;
  /** The workbook is new, and the add-on's own beginning follows. */
  begins?: boolean;
}

const KEY = 'arrival';

export function reloadWith(arrival: Arrival): void {
  sessionStorage.setItem(KEY, JSON.stringify(arrival));
  location.reload();
}

/** Read once: a later reload by the user starts as usual. */
export function arrivalNote(): Arrival | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return text === null ? null : (JSON.parse(text) as Arrival);
}
