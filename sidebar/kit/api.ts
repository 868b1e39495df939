// The server's functions as promises: `api.logContact({ … })`, with the names and types of src/server.ts.
import type { Server } from '../../src/server.ts';
import { failureLine } from './failure.ts';

type Remote<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
export type Api = { readonly [Name in keyof Server]: Remote<Server[Name]> };

type Invoke = (...args: unknown[]) => void;

/** An answer of null means that something on the way could not be sent: it is never a result of ours. */
export const api = new Proxy({} as Api, {
  get:
    (_, name) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const fail = (error: unknown) => reject(new Error(failureLine(error)));
        const runner = google.script.run
          .withSuccessHandler((value) =>
            value === null || value === undefined ? fail(value) : resolve(value),
          )
          .withFailureHandler(fail);
        // Google adds the script's functions to the runner at run time; `Api` says which there are.
        (runner as unknown as Record<string | symbol, Invoke>)[name]?.(...args);
      }),
});
