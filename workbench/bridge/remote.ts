// The script's half of the bridge: objects that look like Apps Script's services and ask the host for everything.
import { pack, type Reference, type References, unpack } from './codec.ts';
import { enumOf } from './enums.ts';
import type { Answer } from './protocol.ts';

const notMethods = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'prototype', 'length', 'name']);

export class RemoteObjects implements References {
  private readonly known = new Map<string, object>();
  private readonly ids = new WeakMap<object, Reference>();

  constructor(private readonly exchange: (request: string) => string) {}

  toReference(value: object): Reference | undefined {
    return this.ids.get(value);
  }

  /** The same object on the host is the same object here, so that chains and comparisons hold. */
  fromReference(reference: Reference): object {
    let remote = this.known.get(reference.id);
    if (!remote) {
      remote = this.create(reference);
      this.known.set(reference.id, remote);
      this.ids.set(remote, reference);
    }
    return remote;
  }

  /** References die with the run that received them; the services themselves stay. */
  private create(reference: Reference): object {
    const methods = new Map<string, (...args: unknown[]) => unknown>();
    return new Proxy(
      {},
      {
        get: (_, property) => {
          if (typeof property === 'symbol' || notMethods.has(property)) return undefined;
          const constants = enumOf(reference.service, property);
          if (constants) return constants;
          if (property === 'toString') return () => reference.service;
          let method = methods.get(property);
          if (!method) {
            method = (...args) => this.call(reference.id, property, args);
            methods.set(property, method);
          }
          return method;
        },
        set: (_, property) => {
          throw new TypeError(`Cannot set ${reference.service}.${String(property)}.`);
        },
      },
    );
  }

  private call(id: string, method: string, args: unknown[]): unknown {
    const answer = unpack(this.exchange(pack([id, method, args], this)), this) as Answer;
    if ('error' in answer) throw Object.assign(new Error(answer.error), { name: 'Exception' });
    return answer.value;
  }
}
