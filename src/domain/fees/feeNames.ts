// Names of the fee table as they stand in cells: the item that is meant, or a question about the cell.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Service } from '../../rules/fees/treatmentRates.ts';
import type { Problem } from '../question.ts';
import { type Claim, parseAddonList } from './addonNames.ts';
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
  readonly problems: Problem[] = [];

  /** The item that is meant, or a question with all there are to choose from, or else the nearest names. */
  look<T>(
    find: (text: string) => Found<T>,
    { text, ...place }: Asked,
    choices?: readonly string[],
  ): T | undefined {
    const answer = find(text);
    if (answer.found) return answer.item;
    this.problems.push({ kind: 'unknownName', ...place, given: text, expected: choices ?? answer.nearest });
    return undefined;
  }

  addons({ text, ...place }: Asked): Claim[] {
    const { claims, problems } = parseAddonList(text);
    for (const problem of problems) {
      const expected = problem.kind === 'unknownAddon' ? problem.nearest : [];
      this.problems.push({ kind: problem.kind, ...place, given: problem.text, expected });
    }
    return claims;
  }

  treatments({ text, ...place }: Asked, date: IsoDate, service: Service): AppliedTreatment[] {
    const { treatments, problems } = parseTreatmentList(text, date, service);
    for (const problem of problems) {
      if (problem.kind === 'treatmentRival') {
        this.problems.push({ kind: 'rivals', ...place, given: problem.name, expected: [problem.kept] });
      } else {
        const kind = problem.kind === 'unknownTreatment' ? 'unknownName' : problem.kind;
        this.problems.push({ kind, ...place, given: problem.text, expected: problem.nearest });
      }
    }
    return treatments;
  }
}
