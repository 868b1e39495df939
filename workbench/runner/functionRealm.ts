// The second copy of the bundle, beside the spreadsheet: custom functions calculate here, without the bridge.
import { pack, unpack } from '../bridge/codec.ts';
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

/** A blocked script would wait for the spreadsheet and it for the script: here only what needs no spreadsheet answers. */
export const functionExchange =
  (timeZone: string): Exchange =>
  (request) => {
    const [id, method, args] = unpack(request, {
      toReference: () => undefined,
      fromReference: (one) => one.id,
    }) as [string, string, unknown[]];
    const answers: Record<string, () => unknown> = {
      'Utilities.formatDate': () => formatDate(...(args as [Date, string, string])),
      'Session.getScriptTimeZone': () => timeZone,
      'Session.getActiveUserLocale': () => 'ja',
      'console.log': () => undefined,
      'console.warn': () => undefined,
      'console.error': () => undefined,
    };
    const answer = answers[`${id}.${method}`];
    if (!answer)
      return pack({
        error: `${id}.${method}() is not implemented for custom functions in the local workbench`,
      });
    return pack({ value: answer() });
  };
