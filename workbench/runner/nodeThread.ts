// Script threads and the custom functions' world in Node.
import { Worker } from 'node:worker_threads';
import type { FromScript, ScriptThread, ToScript } from '../bridge/protocol.ts';
import type { OpenRealm } from './functionRealm.ts';
import { openNodeRealm } from './nodeRealm.ts';
import { nodeSources } from './nodeSources.ts';

export function createNodeThread(): ScriptThread {
  const { realm, worker: source } = nodeSources();
  const worker = new Worker(source, { eval: true, workerData: { realmSource: realm } });
  // A thread that waits for work must not keep the program alive.
  worker.unref();
  return {
    post: (message: ToScript) => worker.postMessage(message),
    onMessage: (listener: (message: FromScript) => void) => {
      worker.on('message', listener);
    },
    terminate: () => worker.terminate(),
  };
}

export const openFunctionRealm: OpenRealm = (bundle, options, exchange) =>
  openNodeRealm(nodeSources().realm, bundle.code, options, exchange);
