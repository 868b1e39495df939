// Script threads and the custom functions' world in the browser.
import type { FromScript, ScriptThread, ToScript } from '../bridge/protocol.ts';
import { callableNames } from './bundle.ts';
import type { OpenRealm } from './functionRealm.ts';
import { namesToShadow } from './scriptGlobals.ts';
import { callScript, installServices } from './scriptRealm.ts';

/** `url`: where scriptWorkerWeb.ts, built, is served. */
export const createWebThread = (url: string) => (): ScriptThread => {
  const worker = new Worker(url, { type: 'module' });
  return {
    post: (message: ToScript) => worker.postMessage(message),
    onMessage: (listener: (message: FromScript) => void) => {
      worker.addEventListener('message', (event: MessageEvent<FromScript>) => listener(event.data));
    },
    terminate: () => worker.terminate(),
  };
};

// Words the language does not allow as a parameter's name in strict code; a page has no such globals of its own.
const reserved = new Set([
  'arguments',
  'eval',
  'let',
  'static',
  'yield',
  'await',
  'implements',
  'interface',
  'package',
]);

export const openWebRealm: OpenRealm = (bundle, options, exchange) => {
  const services: Record<string, unknown> = {};
  const remote = installServices(services, exchange, options);
  const given = Object.entries(services);
  const shadowed = namesToShadow(globalThis).filter((name) => !(name in services) && !reserved.has(name));
  const names = callableNames(bundle.code);
  const parameters = [...given.map(([name]) => name), 'globalThis', ...shadowed];
  const load = new Function(...parameters, `${bundle.code}\nreturn {${names.join(',')}};`);
  const entries = load.call(services, ...given.map(([, service]) => service), services) as Record<
    string,
    unknown
  >;
  return { call: (functionName, args) => callScript(entries, functionName, args, remote) };
};
