// What is told of an error a script ended with.
import type { Failure } from '../bridge/protocol.ts';

/** Errors come from another world, where instanceof does not reach. */
export function describeFailure(error: unknown): Failure {
  const thrown = typeof error === 'object' && error !== null ? error : {};
  const { name, message, stack } = thrown as Partial<Failure>;
  return { name: name ?? 'Error', message: message ?? String(error), stack: stack ?? '' };
}

/** A run that ended with an error; its message is the script's. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
  readonly scriptStack: string;
  /** As the page's failure handler hears of it: Google puts the error's name before its message. */
  readonly toPage: string;

  constructor(message: string, { name, stack }: Omit<Failure, 'message'> = { name: '', stack: '' }) {
    super(message);
    this.scriptStack = stack;
    this.toPage = name === '' ? message : `${name}: ${message}`;
  }
}
