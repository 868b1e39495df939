// A break-even as a cell shows it: its value, or that it cannot be reached.
import type { BreakEven } from '../../domain/month/breakEven.ts';
import { Fault } from '../kit/fault.ts';

/** `argument` is the cost that eats the contribution up. */
export function reached(result: BreakEven, argument: string): number {
  if (result.reachable) return result.value;
  throw new Fault({ kind: 'noContribution', given: result.contribution }, argument);
}
