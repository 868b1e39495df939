// 処遇改善: which of them a place claims in a month, and what they add to a client's units.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Service, Treatment } from '../../rules/fees/treatmentRates.ts';
import { type Dated, isUnsourced, type Span, valueOn } from '../../rules/kit/schedule.ts';
import { splitList } from './addonNames.ts';
import type { Line } from './lines.ts';
import { perMilleHalfUp } from './rounding.ts';
import { treatmentOn } from './treatmentNames.ts';

export interface AppliedTreatment {
  readonly treatment: Treatment;
  readonly figure: Dated<number>;
}

export type TreatmentQuestion =
  | { readonly kind: 'unknownTreatment'; readonly text: string; readonly nearest: readonly string[] }
  | {
      readonly kind: 'treatmentNotInForce';
      readonly text: string;
      readonly date: IsoDate;
      readonly spans: readonly Span[];
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'treatmentWithoutRate'; readonly text: string }
  | { readonly kind: 'treatmentRival'; readonly name: string; readonly kept: string };

/** The value of 設定 処遇改善加算 for a month; of two rivals the higher rate counts. */
export function parseTreatmentList(
  text: string,
  firstDay: IsoDate,
  service: Service,
): { treatments: AppliedTreatment[]; questions: TreatmentQuestion[] } {
  const questions: TreatmentQuestion[] = [];
  const byGroup = new Map<string, AppliedTreatment>();
  for (const part of splitList(text)) {
    const answer = treatmentOn(part, firstDay, service);
    if (answer.kind === 'unknown')
      questions.push({ kind: 'unknownTreatment', text: part, nearest: answer.nearest });
    else if (answer.kind === 'withoutRate') questions.push({ kind: 'treatmentWithoutRate', text: part });
    else if (answer.kind === 'notInForce') {
      const { spans, nearest } = answer;
      questions.push({ kind: 'treatmentNotInForce', text: part, date: firstDay, spans, nearest });
    } else {
      const { treatment, figure } = answer;
      const rival = byGroup.get(treatment.group);
      const [kept, lost] =
        rival && rival.figure.value >= figure.value
          ? [rival, treatment]
          : [{ treatment, figure }, rival?.treatment];
      byGroup.set(treatment.group, kept);
      if (lost && lost !== kept.treatment)
        questions.push({ kind: 'treatmentRival', name: lost.name, kept: kept.treatment.name });
    }
  }
  return { treatments: [...byGroup.values()], questions };
}

/** 総合事業 has the rates of 通所介護 whatever the size of the place (A6 has one table; an assumption). */
export const ofGeneral = (treatments: readonly AppliedTreatment[], date: IsoDate): AppliedTreatment[] =>
  treatments.flatMap(({ treatment }) => {
    const answer = valueOn(treatment.histories.general, date);
    return answer.known ? [{ treatment, figure: answer.figure }] : [];
  });

/** Each rate is a share of the month's units before any of them, rounded half up to a unit. */
export function treatmentLines(treatments: readonly AppliedTreatment[], subtotal: number): Line[] {
  return treatments.map(({ treatment: { name }, figure }) => {
    const units = perMilleHalfUp(subtotal, figure.value);
    const unsourced = isUnsourced(figure);
    return { kind: 'treatment', name, value: units, count: 1, units, perMille: figure.value, unsourced };
  });
}
