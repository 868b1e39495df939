// TREATMENT_RATE: a treatment add-on as a plain ratio, 0.12 for 12%.
import { findSize } from '../../domain/fees/choices.ts';
import { treatmentOn } from '../../domain/fees/treatmentNames.ts';
import { choice, date, optional, text } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { Fault } from '../kit/fault.ts';

export const TREATMENT_RATE = define(
  [text('addon'), date, optional(choice('size', findSize))],
  (addon, day, size) => {
    const answer = treatmentOn(addon, day, size === '地域密着型' ? 'community' : 'general');
    if (answer.kind === 'inForce') return answer.figure.value / 1000;
    if (answer.kind === 'withoutRate') throw new Fault({ kind: 'noRate', given: addon }, 'addon');
    const { nearest } = answer;
    if (answer.kind === 'unknown') throw new Fault({ kind: 'unknownName', given: addon, nearest }, 'addon');
    const { name, spans } = answer;
    throw new Fault({ kind: 'unknownDate', given: day, name, spans, nearest }, date.name);
  },
);
