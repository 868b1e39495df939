// The language's own globals: all that a script finds at Google's besides the services.

const languageGlobals = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp ' +
    'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ' +
    'ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ' +
    'Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect ' +
    'FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval ' +
    'isFinite isNaN SharedArrayBuffer Atomics WebAssembly'
  ).split(' '),
);

/** Names a browser adds, wherever in the chain of prototypes they are kept. */
function foreignNames(scope: object): [object, string][] {
  const found: [object, string][] = [];
  for (
    let level: object | null = scope;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (!languageGlobals.has(name) && name !== 'constructor') found.push([level, name]);
    }
  }
  return found;
}

/** For a thread of its own: what Apps Script has not, is gone, so that its use is the same ReferenceError. */
export function keepOnlyScriptGlobals(scope: object): void {
  for (const [level, name] of foreignNames(scope)) Reflect.deleteProperty(level, name);
}
