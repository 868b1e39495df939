// A world for scripts in Node: a vm context that has the language's own globals and Apps Script's, and no others.
import vm from 'node:vm';
import type { RealmOptions } from '../bridge/protocol.ts';
import type { Exchange, Realm } from './functionRealm.ts';

type RealmModule = typeof import('./scriptRealm.ts');

// An ordinary global object is many times faster than a contextified one; older Node 20 has only the latter.
const plainGlobal = (vm.constants as unknown as { DONT_CONTEXTIFY?: object }).DONT_CONTEXTIFY;

export function openNodeRealm(
  realmSource: string,
  code: string,
  options: RealmOptions,
  exchange: Exchange,
): Realm {
  const context = vm.createContext((plainGlobal ?? {}) as vm.Context);
  const target = vm.runInContext('globalThis', context) as Record<string, unknown>;
  const realm = vm.runInContext(`(() => {${realmSource};return WorkbenchRealm;})()`, context) as RealmModule;
  const remote = realm.installServices(target, exchange, options);
  vm.runInContext(code, context, { filename: 'Code.js' });
  return { call: (functionName, args) => realm.callScript(target, functionName, args, remote) };
}
