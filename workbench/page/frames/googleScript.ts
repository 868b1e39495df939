// What the add-on's HTML sees as google.script, installed inside its sandboxed frame.

/**
 * Runs inside the frame: its text is copied there, so it may use nothing from outside its own body.
 * Calls travel to the page as messages; at most ten are under way at once, as at Google's.
 */
export function installGoogleScript(): void {
  type Handler = ((value: unknown, userObject: unknown) => void) | undefined;
  interface Handlers {
    success?: Handler;
    failure?: Handler;
    userObject?: unknown;
  }
  const limit = 10;
  const waiting: (() => void)[] = [];
  const underWay = new Map<number, Handlers>();
  let last = 0;

  const describe = (value: unknown, path: string): void => {
    const illegal = (): never => {
      throw new TypeError(`Failed due to illegal value in property: ${path}`);
    };
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') illegal();
    if (typeof value !== 'object' || value === null) return;
    const kind = Object.prototype.toString.call(value);
    if (kind !== '[object Object]' && kind !== '[object Array]') illegal();
    for (const [key, part] of Object.entries(value)) describe(part, key);
  };

  const startNext = (): void => {
    while (underWay.size < limit) {
      const start = waiting.shift();
      if (start === undefined) return;
      start();
    }
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== 'string') return undefined;
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...args: unknown[]): void => {
            args.forEach((arg, i) => {
              describe(arg, String(i));
            });
            last += 1;
            const id = last;
            waiting.push(() => {
              underWay.set(id, handlers);
              parent.postMessage({ kado: 'call', id, name, args: JSON.stringify(args) }, '*');
            });
            startNext();
          };
        },
      },
    );

  addEventListener('message', (event: MessageEvent) => {
    if (event.source !== parent) return;
    const { id, error, value } = event.data as { id: number; error?: string; value?: string };
    const handlers = underWay.get(id);
    if (handlers === undefined) return;
    underWay.delete(id);
    startNext();
    if (error !== undefined) {
      const failure = Object.assign(new Error(error), { name: 'ScriptError' });
      if (handlers.failure) handlers.failure(failure, handlers.userObject);
      else console.error(failure);
    } else if (handlers.success) {
      handlers.success(value === undefined ? undefined : JSON.parse(value), handlers.userObject);
    }
  });

  const notHere = (name: string) => (): never => {
    throw new Error(`${name}() is not implemented in the local workbench`);
  };
  const script = {
    get run() {
      return runner({});
    },
    host: {
      close: () => parent.postMessage({ kado: 'close' }, '*'),
      setHeight: (height: number) => parent.postMessage({ kado: 'height', height }, '*'),
      setWidth: (width: number) => parent.postMessage({ kado: 'width', width }, '*'),
      editor: { focus: () => parent.postMessage({ kado: 'focusEditor' }, '*') },
      origin: location.origin,
    },
    history: {
      push: notHere('google.script.history.push'),
      replace: notHere('google.script.history.replace'),
      setChangeHandler: notHere('google.script.history.setChangeHandler'),
    },
    url: { getLocation: notHere('google.script.url.getLocation') },
  };
  Object.assign(globalThis, { google: { script } });
}
