// Which add-ons of a table may not be claimed together with one of them.
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { excludes, type Grouped } from '../../rules/fees/addons.ts';

/** A list of more names than this is no longer read. */
const LISTED = 2;

/** 延長加算 of 延長加算(9時間以上10時間未満) */
export const family = (name: string) => name.replace(/\(.*$/, '');

/** Names in force at the same time; the name of a family is written once: 入浴介助加算(Ⅰ)、(Ⅱ). */
export function rivals(one: Grouped, inForce: readonly Grouped[]): string {
  // A name may stand in the table twice, with other units.
  const others = inForce.filter(
    (other, at) => excludes(one, other) && inForce.findIndex(({ name }) => name === other.name) === at,
  );
  const sameFamily = others.every((other) => family(other.name) === family(one.name));
  if (others.length > LISTED && sameFamily) return words.otherRivals(family(one.name));
  return others
    .map((other, at) => {
      const before = others[at - 1];
      const same = before !== undefined && family(before.name) === family(other.name);
      return same ? other.name.slice(family(other.name).length) : other.name;
    })
    .join('、');
}
