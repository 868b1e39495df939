// What is kept for one user of one spreadsheet.

/** Short texts of this user for this spreadsheet; the host implements it. */
export interface Notes {
  all(): Record<string, string>;
  keep(key: string, text: string): void;
  drop(key: string): void;
}
