// The thread a script runs in, in the browser. One world for all runs of the thread; the bundle is loaded anew for each.
import { blockingExchange } from '../bridge/exchange.ts';
import type { FromScript, ToScript } from '../bridge/protocol.ts';
import { describeFailure } from './failure.ts';
import { keepOnlyScriptGlobals } from './scriptGlobals.ts';
import { callScript, installServices } from './scriptRealm.ts';

const scope = globalThis as unknown as Record<string, unknown>;
const post = (globalThis.postMessage as (message: FromScript) => void).bind(globalThis);
const BrowserDate = Date;
let start: Extract<ToScript, { type: 'start' }> | undefined;
let exchange: ((request: string) => string) | undefined;

function run(message: Extract<ToScript, { type: 'run' }>): FromScript {
  if (!start || !exchange) throw new Error('The thread was not started.');
  try {
    // Each run makes its Date from the browser's own, not from the last run's.
    Object.assign(scope, { Date: BrowserDate });
    const remote = installServices(scope, exchange, start.options);
    // As a script of its own world, so that its top-level names are global, as at Google's.
    // biome-ignore lint/security/noGlobalEval: running the bundle is what this thread is for.
    globalThis.eval(start.code);
    const value = callScript(scope, message.functionName, message.args, remote);
    return { type: 'done', run: message.run, value };
  } catch (error) {
    return { type: 'failed', run: message.run, ...describeFailure(error) };
  }
}

globalThis.addEventListener('message', (event: MessageEvent<ToScript>) => {
  if (event.data.type === 'run') {
    post(run(event.data));
    return;
  }
  start = event.data;
  exchange = blockingExchange(start.shared, post);
  keepOnlyScriptGlobals(scope);
  post({ type: 'ready' });
});
