// The time a run has used; waiting for a person's answer does not count.

export class Stopwatch {
  private used = 0;
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private onLimit: (() => void) | undefined;

  constructor(private readonly limitMs: number) {}

  start(onLimit: () => void): void {
    this.onLimit = onLimit;
    this.go();
  }

  async paused<T>(wait: () => T | Promise<T>): Promise<T> {
    this.halt();
    try {
      return await wait();
    } finally {
      if (this.onLimit) this.go();
    }
  }

  end(): void {
    this.halt();
    this.onLimit = undefined;
  }

  private go(): void {
    this.since = performance.now();
    this.timer = setTimeout(() => this.onLimit?.(), Math.max(0, this.limitMs - this.used));
  }

  private halt(): void {
    clearTimeout(this.timer);
    this.used += performance.now() - this.since;
  }
}
