// Short texts of this user for this spreadsheet, in Google's user properties.
import type { Notes } from '../actions/kit/notes.ts';

export function openNotes(): Notes {
  const store = PropertiesService.getUserProperties();
  const prefix = `${SpreadsheetApp.getActiveSpreadsheet().getId()}.`;
  return {
    all() {
      const entries = Object.entries(store.getProperties());
      const ours = entries.filter(([key]) => key.startsWith(prefix));
      return Object.fromEntries(ours.map(([key, text]) => [key.slice(prefix.length), text]));
    },
    keep: (key, text) => void store.setProperty(prefix + key, text),
    drop: (key) => void store.deleteProperty(prefix + key),
  };
}
