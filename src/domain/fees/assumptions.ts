// What the estimate took for granted because nothing in the sheet or in a notice says it.

import { firstDay } from '../../basics/isoDate.ts';
import { isSupportLevel } from './choices.ts';
import type { PricedClient } from './revenue.ts';
import { ofGeneral } from './treatmentLines.ts';

/**
 * `supportByMonth`: 総合事業の算定 is blank. `supportTreatment`: 総合事業 of a 地域密着 place has the treatment rate of
 * 通所介護, where the two differ.
 */
export type Assumption = 'supportByMonth' | 'supportTreatment';

export function assumptions(clients: readonly PricedClient[]): Assumption[] {
  const supported = clients.filter(({ input, lines }) => isSupportLevel(input.level) && lines.length > 0);
  const byMonth = supported.some(({ input }) => input.supportTerms?.pay === undefined);
  const otherRate = supported.some(({ input: { month, treatments } }) => {
    const general = ofGeneral(treatments, firstDay(month));
    return general.some(({ treatment, figure }) =>
      treatments.some((own) => own.treatment === treatment && own.figure.value !== figure.value),
    );
  });
  return [
    ...(byMonth ? (['supportByMonth'] as const) : []),
    ...(otherRate ? (['supportTreatment'] as const) : []),
  ];
}
