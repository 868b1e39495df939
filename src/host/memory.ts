// A short text kept with a tab, invisible to the user: Google's developer metadata.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'kado';

export const memoryOf = (sheet: Sheet): Metadata | undefined =>
  sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);

export function remember(sheet: Sheet, known: Metadata | undefined, text: string): void {
  if (known) known.setValue(text);
  else sheet.addDeveloperMetadata(KEY, text);
}
