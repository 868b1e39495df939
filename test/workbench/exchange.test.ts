// The blocking half of the bridge, against an owner that wakes it at the wrong moment.
import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { blockingExchange } from '../../workbench/bridge/exchange.ts';
import { ANSWERED, HEADER_BYTES, LENGTH, STATE } from '../../workbench/bridge/protocol.ts';

/** Wakes the sleeper once for nothing, and answers later. */
const OWNER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { shared, state, length, answered, headerBytes } = workerData;
  const header = new Int32Array(shared, 0, 2);
  const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  // The asker sleeps and cannot post: it is known to sleep once somebody was woken.
  while (Atomics.notify(header, state) === 0) pause(1);
  pause(30);
  new Uint8Array(shared, headerBytes).set(new TextEncoder().encode('answer'));
  header[length] = 6;
  Atomics.store(header, state, answered);
  Atomics.notify(header, state);
`;

let owner: Worker | undefined;
afterEach(async () => {
  await owner?.terminate();
});

it('a wake-up that brings no answer is slept through', () => {
  const shared = new SharedArrayBuffer(HEADER_BYTES + 64);
  const places = { shared, state: STATE, length: LENGTH, answered: ANSWERED, headerBytes: HEADER_BYTES };
  owner = new Worker(OWNER, { eval: true, workerData: places });
  const ask = blockingExchange(shared, () => undefined);
  expect(ask('question')).toBe('answer');
});
