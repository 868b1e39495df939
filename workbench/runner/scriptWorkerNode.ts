// The thread a script runs in, in Node. Every run starts in a new world, as every execution does at Google's.
import { parentPort, workerData } from 'node:worker_threads';
import { blockingExchange } from '../bridge/exchange.ts';
import type { FromScript, ToScript } from '../bridge/protocol.ts';
import { describeFailure } from './failure.ts';
import { openNodeRealm } from './nodeRealm.ts';

const { realmSource } = workerData as { realmSource: string };
const post = (message: FromScript): void => parentPort?.postMessage(message);
let start: Extract<ToScript, { type: 'start' }> | undefined;
let exchange: ((request: string) => string) | undefined;

parentPort?.on('message', (message: ToScript) => {
  if (message.type === 'start') {
    start = message;
    exchange = blockingExchange(message.shared, post);
    post({ type: 'ready' });
    return;
  }
  if (!start || !exchange) return;
  try {
    const realm = openNodeRealm(realmSource, start.code, start.options, exchange);
    post({ type: 'done', run: message.run, value: realm.call(message.functionName, message.args) });
  } catch (error) {
    post({ type: 'failed', run: message.run, ...describeFailure(error) });
  }
});
