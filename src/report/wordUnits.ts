// Words the corrections and problems of the revenue estimate.
import type { ClaimProblem } from '../domain/units/addonNames.ts';
import type { Correction } from '../domain/units/lines.ts';
import type { TreatmentProblem } from '../domain/units/treatmentLines.ts';
import { units } from '../messages/ja/units.ts';

type Cause = { readonly kind: string };
type Words<C extends Cause> = { readonly [K in C['kind']]: (cause: Extract<C, { kind: K }>) => string };

/** The word for a cause's kind. TypeScript cannot see that the two belong together. */
const worded = <C extends Cause>(words: Words<C>, cause: C): string =>
  (words[cause.kind as C['kind']] as (cause: C) => string)(cause);

export const wordCorrection = (correction: Correction): string =>
  worded<Correction>(units.corrections, correction);

export const wordUnitProblem = (problem: ClaimProblem | TreatmentProblem): string =>
  worded<ClaimProblem | TreatmentProblem>(units.problems, problem);
