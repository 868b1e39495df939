// Prepares the world a script runs in: Apps Script's globals over the bridge, and its Date. Runs inside that world.
import { pack, unpack } from '../bridge/codec.ts';
import type { RealmOptions } from '../bridge/protocol.ts';
import { RemoteObjects } from '../bridge/remote.ts';
import { serviceNames } from '../services/names.ts';
import { scriptDate } from './scriptDate.ts';

type Global = Record<string, unknown>;
type Exchange = (request: string) => string;

export function installServices(target: Global, exchange: Exchange, options: RealmOptions): RemoteObjects {
  target['Date'] = scriptDate(options.timeZone, options.now);
  const remote = new RemoteObjects(exchange);
  for (const name of serviceNames) target[name] = remote.fromReference({ id: name, service: name });
  return remote;
}

/** Arguments come and results go as text, so that every object belongs to the world it is used in. */
export function callScript(
  target: Global,
  functionName: string,
  args: string,
  remote: RemoteObjects,
): string {
  const entry = target[functionName];
  if (typeof entry !== 'function') throw new Error(`Script function not found: ${functionName}`);
  return pack(entry(...(unpack(args, remote) as unknown[])));
}
