// Words the corrections of the revenue estimate.
import type { Correction } from '../../domain/fees/lines.ts';
import { units } from '../../messages/ja/fees/corrections.ts';

const words: { readonly [K in Correction['kind']]: (cause: Extract<Correction, { kind: K }>) => string } =
  units.corrections;

/** The word for a correction's kind. TypeScript cannot see that the two belong together. */
export const wordCorrection = (correction: Correction): string =>
  (words[correction.kind] as (correction: Correction) => string)(correction);
