// Runs wait here for a free script thread, in the order they came.
import type { ScriptRunner } from './scriptRunner.ts';

type Job = (runner: ScriptRunner) => void;

export class RunQueue {
  private readonly runners: ScriptRunner[] = [];
  private readonly free: ScriptRunner[] = [];
  private readonly jobs: Job[] = [];

  constructor(
    private readonly limit: number,
    private readonly create: () => ScriptRunner,
  ) {}

  next<T>(work: (runner: ScriptRunner) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.jobs.push((runner) => {
        // The thread is free again before anyone hears of the result, so that the next run finds it.
        const done = work(runner).finally(() => this.free.push(runner));
        done.then(resolve, reject).finally(() => this.start());
      });
      this.start();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.close()));
  }

  private start(): void {
    if (this.jobs.length === 0) return;
    const runner = this.free.pop() ?? this.another();
    if (runner) this.jobs.shift()?.(runner);
  }

  private another(): ScriptRunner | undefined {
    if (this.runners.length >= this.limit) return undefined;
    const runner = this.create();
    this.runners.push(runner);
    return runner;
  }
}
