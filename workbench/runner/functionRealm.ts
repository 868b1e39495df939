// The second copy of the bundle, beside the spreadsheet: custom functions calculate here, without the bridge.
import { pack, type References, unpack } from '../bridge/codec.ts';
import type { RealmOptions } from '../bridge/protocol.ts';
import { formatDate } from '../services/formatDate.ts';
import type { Bundle } from './bundle.ts';

/** A world with Apps Script's globals in which the bundle is loaded. */
export interface Realm {
  /** Arguments and result as the bridge packs them. */
  call(functionName: string, args: string): string;
}

export type Exchange = (request: string) => string;
export type OpenRealm = (bundle: Bundle, options: RealmOptions, exchange: Exchange) => Realm;

const spreadsheet = { id: 'Spreadsheet', service: 'Spreadsheet' };

const references: References = {
  toReference: (value) => (value === spreadsheet ? spreadsheet : undefined),
  fromReference: ({ id }) => id,
};

/** A blocked script would wait for the spreadsheet and it for the script: here only what reads no cell answers. */
export const functionExchange =
  (timeZone: string, locale: string): Exchange =>
  (request) => {
    const [id, method, args] = unpack(request, references) as [string, string, unknown[]];
    const answers: Record<string, () => unknown> = {
      'SpreadsheetApp.getActiveSpreadsheet': () => spreadsheet,
      'SpreadsheetApp.getActive': () => spreadsheet,
      'Spreadsheet.getSpreadsheetTimeZone': () => timeZone,
      'Utilities.formatDate': () => formatDate(...(args as [Date, string, string])),
      'Spreadsheet.getSpreadsheetLocale': () => 'ja_JP',
      'Session.getScriptTimeZone': () => timeZone,
      'Session.getActiveUserLocale': () => locale,
      'console.log': () => undefined,
      'console.warn': () => undefined,
      'console.error': () => undefined,
    };
    const name = `${id}.${method}`;
    const answer = answers[name];
    if (!answer)
      return pack({ error: `${name}() is not implemented for custom functions in the local workbench` });
    return pack({ value: answer() }, references);
  };
