// What Google calls: menu and custom functions at once, everything else on demand. It wires, and decides nothing.
import { callCustomFunction, type Given } from './functions/run.ts';
import type { FunctionName } from './functions/table.ts';
import { codeFile } from './host/codeFile.ts';
import { isDate, spreadsheetDates } from './host/dates.ts';
import { addMenu } from './host/ui.ts';
import { userLocale } from './host/user.ts';
import { menuLines, menuTitle } from './menu.ts';
import { speakTo } from './messages/kit/spoken.ts';
import { menu as words } from './messages/words.ts';
import type * as OnDemand from './onDemand.ts';

speakTo(userLocale);

let loaded: typeof OnDemand | undefined;

export function onDemand(): typeof OnDemand {
  // Through globalThis it sees no local names, only Google's and ours.
  // biome-ignore lint/security/noGlobalEval: our own code out of our own project.
  loaded ??= globalThis.eval(readCode('onDemand')) as typeof OnDemand;
  return loaded;
}

function readCode(file: string): string {
  try {
    return codeFile(file);
  } catch {
    throw new Error(words.noFile({ file }));
  }
}

/** Runs without any permission: it may only build the menu. */
export const onOpen = (): void => addMenu(menuTitle(), menuLines());
export const onInstall = (): void => onOpen();

/** A date cell arrives as a Date: inside, days are ISO text in the spreadsheet's time zone. */
export function customFunction(name: FunctionName, args: ArrayLike<unknown>): unknown {
  const toIso = spreadsheetDates();
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return isDate(value) ? toIso(value) : value;
  };
  return callCustomFunction(name, Array.from(args, plain) as Given[], { today: () => toIso(new Date()) });
}
