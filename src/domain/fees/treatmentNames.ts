// 処遇改善 add-ons as people write them: 介護職員等処遇改善加算(Ⅰ)ロ, 処遇改善加算Ⅱ, (Ⅰ)ロ, 特定処遇改善加算Ⅰ.

import { groupBy } from '../../basics/groupBy.ts';
import {
  type Service,
  TRANSITIONAL_TREATMENT,
  TREATMENTS,
  type Treatment,
} from '../../rules/fees/treatmentRates.ts';
import { type Dated, type Span, valueOn } from '../../rules/kit/schedule.ts';
import { nameKey, nearest } from './names.ts';

export type TreatmentAnswer =
  | { readonly kind: 'inForce'; readonly treatment: Treatment; readonly figure: Dated<number> }
  | {
      readonly kind: 'notInForce';
      readonly name: string;
      readonly spans: readonly Span[];
      readonly nearest: readonly string[];
    }
  /** It exists on that day, and no rate of it is known. */
  | { readonly kind: 'withoutRate'; readonly name: string }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** The part of a key that tells treatments apart: 処遇改善1ロ, 特定処遇改善1, ベースアップ. */
function shortKey(text: string): string {
  const key = nameKey(text).replace(/^介護職員等?/, '');
  if (key.startsWith('ベースアップ') || key === 'ベア') return 'ベースアップ';
  return /^[1-5]/.test(key) ? `処遇改善${key}` : key;
}

let byShortKey: ReadonlyMap<string, readonly Treatment[]> | undefined;

/** Every treatment the text may mean. A full name means one; a short one may mean the old and the new. */
export function findTreatments(text: string): readonly Treatment[] {
  byShortKey ??= groupBy(TREATMENTS, ({ name }) => shortKey(name));
  const all = byShortKey.get(shortKey(text)) ?? [];
  const exact = all.filter(({ name }) => nameKey(name) === nameKey(text));
  return exact.length > 0 ? exact : all;
}

export function treatmentOn(text: string, date: string, service: Service): TreatmentAnswer {
  const found = findTreatments(text);
  const spans: Span[] = [];
  for (const treatment of found) {
    const answer = valueOn(treatment.histories[service], date);
    if (answer.known) return { kind: 'inForce', treatment, figure: answer.figure };
    spans.push(...answer.spans);
  }
  if (isTransitional(text)) {
    const { name, from, to } = TRANSITIONAL_TREATMENT;
    return from <= date && date <= to
      ? { kind: 'withoutRate', name }
      : { kind: 'notInForce', name, spans: [{ from, to }], nearest: nearest(name, namesOn(date, service)) };
  }
  const latest = found[found.length - 1];
  const alike = nearest(latest?.name ?? shortKey(text), namesOn(date, service));
  if (!latest) return { kind: 'unknown', nearest: alike };
  return { kind: 'notInForce', name: latest.name, spans, nearest: alike };
}

/** (Ⅴ) and (Ⅴ)(1) to (Ⅴ)(14). */
const isTransitional = (text: string): boolean => /^処遇改善5(1[0-4]?|[2-9])?$/.test(shortKey(text));

/** Names in force on the day come to mind first; on a day without any, all of them. */
export function namesOn(date: string, service: Service): string[] {
  const inForce = TREATMENTS.filter(({ histories }) => valueOn(histories[service], date).known);
  return (inForce.length > 0 ? inForce : TREATMENTS).map(({ name }) => name);
}
