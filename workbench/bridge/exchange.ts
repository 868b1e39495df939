// The blocking half of the bridge: a script's thread asks and sleeps until the owner has answered.
import { ANSWERED, type FromScript, HEADER_BYTES, LENGTH, NEEDS_ROOM, STATE, WAITING } from './protocol.ts';

/** Asks and waits; an answer larger than the shared memory is fetched again with enough of it. */
export function blockingExchange(first: SharedArrayBuffer, post: (message: FromScript) => void) {
  let shared = first;
  const decoder = new TextDecoder();
  const wait = (message: FromScript): number => {
    const header = new Int32Array(shared, 0, 2);
    Atomics.store(header, STATE, WAITING);
    post(message);
    // The owner writes its answer before it wakes us: a wake-up for the call before may come during this one.
    while (Atomics.load(header, STATE) === WAITING) Atomics.wait(header, STATE, WAITING);
    return Atomics.load(header, STATE);
  };
  return (request: string): string => {
    let state = wait({ type: 'call', request });
    if (state === NEEDS_ROOM) {
      const bytes = new Int32Array(shared, 0, 2)[LENGTH] ?? 0;
      shared = new SharedArrayBuffer(HEADER_BYTES + bytes);
      state = wait({ type: 'room', shared });
    }
    if (state !== ANSWERED) throw new Error('The workbench did not answer.');
    const length = new Int32Array(shared, 0, 2)[LENGTH] ?? 0;
    // A decoder refuses shared memory in browsers, so the bytes are copied out first.
    return decoder.decode(new Uint8Array(shared, HEADER_BYTES, length).slice());
  };
}

/** The owner's half: writes answers where the sleeping script reads them. */
export class AnswerBox {
  private pending: Uint8Array | undefined;
  private readonly encoder = new TextEncoder();

  constructor(private shared: SharedArrayBuffer) {}

  answer(text: string): void {
    const bytes = this.encoder.encode(text);
    const fits = bytes.length <= this.shared.byteLength - HEADER_BYTES;
    this.pending = fits ? undefined : bytes;
    if (fits) new Uint8Array(this.shared, HEADER_BYTES).set(bytes);
    this.wake(bytes.length, fits ? ANSWERED : NEEDS_ROOM);
  }

  giveRoom(shared: SharedArrayBuffer): void {
    this.shared = shared;
    const bytes = this.pending ?? new Uint8Array();
    this.pending = undefined;
    new Uint8Array(shared, HEADER_BYTES).set(bytes);
    this.wake(bytes.length, ANSWERED);
  }

  private wake(length: number, state: number): void {
    const header = new Int32Array(this.shared, 0, 2);
    header[LENGTH] = length;
    Atomics.store(header, STATE, state);
    Atomics.notify(header, STATE);
  }
}
