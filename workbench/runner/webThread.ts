// Script threads in the browser.
import type { FromScript, ScriptThread, ToScript } from '../bridge/protocol.ts';

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
