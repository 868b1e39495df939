// LockService: a lock is held by one run at a time and falls back when the run ends.
import { ScriptError, Service } from '../bridge/service.ts';

interface Waiter {
  readonly owner: object;
  grant(): void;
}

/** Shared by all runs of a workbench. */
export class LockTable {
  private readonly holders = new Map<string, object>();
  private readonly waiters = new Map<string, Waiter[]>();

  holds(name: string, owner: object): boolean {
    return this.holders.get(name) === owner;
  }

  acquire(name: string, owner: object, limitMs: number): Promise<boolean> {
    const holder = this.holders.get(name);
    if (holder === undefined || holder === owner) {
      this.holders.set(name, owner);
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const queue = this.waiters.get(name) ?? [];
      const waiter: Waiter = {
        owner,
        grant: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(waiter), 1);
        resolve(false);
      }, limitMs);
      queue.push(waiter);
      this.waiters.set(name, queue);
    });
  }

  release(name: string, owner: object): void {
    if (!this.holds(name, owner)) return;
    this.holders.delete(name);
    const next = this.waiters.get(name)?.shift();
    if (!next) return;
    this.holders.set(name, next.owner);
    next.grant();
  }

  releaseAll(owner: object): void {
    for (const queue of this.waiters.values()) {
      for (const waiter of queue.filter((one) => one.owner === owner)) queue.splice(queue.indexOf(waiter), 1);
    }
    for (const [name, holder] of this.holders) if (holder === owner) this.release(name, owner);
  }
}

class Lock extends Service {
  override readonly service = 'Lock';

  constructor(
    private readonly table: LockTable,
    private readonly name: string,
    private readonly owner: object,
  ) {
    super();
  }

  tryLock(limitMs: number): Promise<boolean> {
    return this.table.acquire(this.name, this.owner, limitMs);
  }
  async waitLock(limitMs: number): Promise<void> {
    if (await this.table.acquire(this.name, this.owner, limitMs)) return;
    throw new ScriptError('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return this.table.holds(this.name, this.owner);
  }
  releaseLock(): void {
    this.table.release(this.name, this.owner);
  }
}

export class LockService extends Service {
  override readonly service = 'LockService';

  constructor(
    private readonly table: LockTable,
    private readonly owner: object,
  ) {
    super();
  }

  getDocumentLock(): Lock {
    return new Lock(this.table, 'document', this.owner);
  }
  getScriptLock(): Lock {
    return new Lock(this.table, 'script', this.owner);
  }
  getUserLock(): Lock {
    return new Lock(this.table, 'user', this.owner);
  }
}
