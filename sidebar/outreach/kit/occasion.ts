// What words to send to an office are about.
import { FAILED } from '../../../src/domain/outreach/referrals/steps.ts';
import type { OfficeDetail } from '../../../src/server.ts';

export interface Occasion {
  readonly officeId: string;
  readonly name: string;
  /** Whom they speak to; '' for the person on 営業先. */
  readonly person: string;
  readonly result: string;
  readonly first: boolean;
  /** Whether the texts are shown at once, or only offered. */
  readonly opened: boolean;
}

/** After a contract fell through, whether or not the office was told of it yet. */
export const fellThrough = (officeId: string, name: string, person: string): Occasion => ({
  officeId,
  name,
  person,
  result: FAILED,
  first: false,
  opened: true,
});

/** What was said to the office today, as if it had just been logged; thanks for an older visit would come too late. */
export function todaysContact({ id, fields, contacts: [last], contactCount, today }: OfficeDetail): Occasion {
  const said = last?.date === today ? last : undefined;
  return {
    officeId: id,
    name: fields.事業所名,
    person: said?.person ?? '',
    result: said?.result ?? '',
    first: said !== undefined && contactCount === 1,
    opened: true,
  };
}
