// Who asks: the user's language.

/** As Google writes it (`ja`, `en_GB`). Where it may not be asked for, the add-on speaks its own language. */
export function userLocale(): string {
  for (const ask of [
    () => Session.getActiveUserLocale(),
    // A custom function may not ask for the user: what it answers is shown to everybody who opens the spreadsheet.
    () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  ]) {
    try {
      return ask();
    } catch {
      // Not here: the next one may know.
    }
  }
  return 'ja';
}
