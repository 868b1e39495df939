// Offices that seem to stand in the list twice: the same name, or the same phone number.
import { phoneKey } from '../../../basics/phone.ts';
import { normalize } from '../../../basics/text.ts';

interface Named {
  readonly name: string;
  readonly phone?: string | undefined;
}

export const nameKey = (name: string) => normalize(name).toLowerCase();

/** Each later office with the earlier one that it repeats. */
export function duplicates<T extends Named>(offices: readonly T[]): { first: T; again: T }[] {
  const seen = new Map<string, T>();
  return offices.flatMap((office) => {
    const phone = phoneKey(office.phone);
    const keys = [`name ${nameKey(office.name)}`, ...(phone ? [`phone ${phone}`] : [])];
    const first = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, office);
    return first ? [{ first, again: office }] : [];
  });
}
