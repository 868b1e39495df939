// What is told of an error a script ended with.

export interface Failure {
  readonly message: string;
  readonly stack: string;
}

/** Errors come from another world, where instanceof does not reach. */
export function describeFailure(error: unknown): Failure {
  const { message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Failure>;
  return { message: message ?? String(error), stack: stack ?? '' };
}

/** A run that ended with an error; its message is the script's. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';

  constructor(
    message: string,
    readonly scriptStack = '',
  ) {
    super(message);
  }
}
