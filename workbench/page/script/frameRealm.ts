// The custom functions' world, inside a hidden frame whose dates are all in the spreadsheet's time zone.
import type { OpenRealm } from '../../runner/functionRealm.ts';
import { scriptDate } from '../../runner/scriptDate.ts';
import { openWebRealm } from '../../runner/webThread.ts';

export const openFrameRealm: OpenRealm = (bundle, options, exchange) => {
  // Dates from cells are made by the bridge with this world's Date, before the script sees them.
  Object.assign(globalThis, { Date: scriptDate(options.timeZone, options.now) });
  return openWebRealm(bundle, options, exchange);
};
