// One script thread and the run in it: answers its calls, ends it when it takes too long.
import { pack, unpack } from '../bridge/codec.ts';
import { AnswerBox } from '../bridge/exchange.ts';
import type { BridgeHost } from '../bridge/host.ts';
import {
  FIRST_ROOM,
  type FromScript,
  HEADER_BYTES,
  type RealmOptions,
  type ScriptThread,
} from '../bridge/protocol.ts';
import { RunFailure } from './failure.ts';
import type { Stopwatch } from './stopwatch.ts';

interface CurrentRun {
  readonly number: number;
  readonly host: BridgeHost;
  readonly stopwatch: Stopwatch;
  resolve(value: unknown): void;
  reject(error: RunFailure): void;
}

export class ScriptRunner {
  private thread: ScriptThread | undefined;
  private box: AnswerBox | undefined;
  private current: CurrentRun | undefined;
  private runs = 0;

  constructor(
    private readonly createThread: () => ScriptThread,
    private readonly code: string,
    private readonly options: RealmOptions,
  ) {}

  get busy(): boolean {
    return this.current !== undefined;
  }

  run(
    functionName: string,
    args: readonly unknown[],
    host: BridgeHost,
    stopwatch: Stopwatch,
  ): Promise<unknown> {
    const number = ++this.runs;
    return new Promise<unknown>((resolve, reject) => {
      this.current = { number, host, stopwatch, resolve, reject };
      stopwatch.start(() => this.stop());
      this.ready().post({ type: 'run', run: number, functionName, args: pack(args) });
    }).finally(() => {
      stopwatch.end();
      this.current = undefined;
    });
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }

  private ready(): ScriptThread {
    if (this.thread) return this.thread;
    const thread = this.createThread();
    const shared = new SharedArrayBuffer(HEADER_BYTES + FIRST_ROOM);
    this.box = new AnswerBox(shared);
    this.thread = thread;
    thread.onMessage((message) => {
      // A thread that was stopped may still have had something to say.
      if (this.thread === thread) void this.receive(message);
    });
    thread.post({ type: 'start', shared, code: this.code, options: this.options });
    return thread;
  }

  private async receive(message: FromScript): Promise<void> {
    const { current, box, thread } = this;
    if (!current || !box || message.type === 'ready') return;
    if (message.type === 'call') {
      const answer = await current.host.answer(message.request);
      if (this.thread === thread) box.answer(answer);
    } else if (message.type === 'room') {
      box.giveRoom(message.shared);
    } else if (message.run === current.number) {
      if (message.type === 'done') current.resolve(unpack(message.value));
      else current.reject(new RunFailure(message.message, message));
    }
  }

  /** A thread cannot be interrupted, only ended; the next run gets a new one. */
  private stop(): void {
    void this.close();
    this.current?.reject(new RunFailure('Exceeded maximum execution time'));
  }
}
