// Runs wait here for a free script thread, in the order they came.
import type { ScriptRunner } from './scriptRunner.ts';

type Job = (runner: ScriptRunner) => Promise<void>;

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
      this.jobs.push((runner) => work(runner).then(resolve, reject));
      this.start();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.close()));
  }

  private start(): void {
    const runner = this.free.pop() ?? this.another();
    if (!runner) return;
    const job = this.jobs.shift();
    if (!job) {
      this.free.push(runner);
      return;
    }
    void job(runner).finally(() => {
      this.free.push(runner);
      this.start();
    });
  }

  private another(): ScriptRunner | undefined {
    if (this.jobs.length === 0 || this.runners.length >= this.limit) return undefined;
    const runner = this.create();
    this.runners.push(runner);
    return runner;
  }
}
