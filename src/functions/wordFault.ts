// Words a fault: one line that says which argument, what was given and what is expected.
import { functionFaults } from '../messages/words.ts';
import type { Cause, Fault } from './kit/fault.ts';
import type { ArgumentOf, FunctionName } from './table.ts';

type Words = { readonly [K in Cause['kind']]: (cause: Extract<Cause, { kind: K }>) => string };

export function wordFault(name: FunctionName, { reason, argument, place }: Fault): string {
  const words: Words = functionFaults.causes;
  // TypeScript cannot see that the words and the cause are of one kind.
  const word = words[reason.kind] as (cause: Cause) => string;
  return functionFaults.line(name, argument as ArgumentOf<FunctionName> | undefined, place, word(reason));
}
