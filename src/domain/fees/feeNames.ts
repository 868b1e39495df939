// Names of the fee table as they stand in cells: the item that is meant, or a question about the cell.

import type { IsoDate, IsoMonth } from '../../basics/isoDate.ts';
import type { Service } from '../../rules/fees/treatmentRates.ts';
import type { Question } from '../question.ts';
import { type Claim, parseAddonList } from './addonNames.ts';
import { isNamed } from './monthsOf.ts';
import type { Found } from './names.ts';
import { type AppliedTreatment, parseTreatmentList } from './treatmentLines.ts';

/** A text to be looked up, with where it stands. */
export interface Asked {
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
  readonly header: string;
}

export class FeeNames {
  readonly questions: Question[] = [];

  /** The item that is meant, or a question with all there are to choose from, or else the nearest names. */
  look<T>(
    find: (text: string) => Found<T>,
    { text, ...place }: Asked,
    choices?: readonly string[],
  ): T | undefined {
    const answer = find(text);
    if (answer.found) return answer.item;
    this.questions.push({ kind: 'unknownName', ...place, given: text, expected: choices ?? answer.nearest });
    return undefined;
  }

  addons({ text, ...place }: Asked): Claim[] {
    const { claims, questions } = parseAddonList(text);
    for (const question of questions) {
      const expected = question.kind === 'unknownAddon' ? question.nearest : [];
      this.questions.push({ kind: question.kind, ...place, given: question.text, expected });
    }
    return claims;
  }

  /** Whether the text names the month; what is no month is a question. */
  isNamed({ text, ...place }: Asked, month: IsoMonth): boolean {
    const { named, misread } = isNamed(text, month);
    for (const given of misread) this.questions.push({ kind: 'badMonth', ...place, given });
    return named;
  }

  treatments({ text, ...place }: Asked, date: IsoDate, service: Service): AppliedTreatment[] {
    const { treatments, questions } = parseTreatmentList(text, date, service);
    for (const question of questions) {
      if (question.kind === 'treatmentRival') {
        this.questions.push({ kind: 'rivals', ...place, given: question.name, expected: [question.kept] });
      } else if (question.kind === 'treatmentWithoutRate') {
        this.questions.push({ kind: question.kind, ...place, given: question.text });
      } else {
        const kind = question.kind === 'unknownTreatment' ? 'unknownName' : question.kind;
        this.questions.push({ kind, ...place, given: question.text, expected: question.nearest });
      }
    }
    return treatments;
  }
}
