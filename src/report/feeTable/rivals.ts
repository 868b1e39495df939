// Which add-ons of a table may not be claimed together with one of them.
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';

interface Grouped {
  readonly name: string;
  readonly group?: string;
}

/** A list of more names than this is no longer read. */
const LISTED = 2;

/** 延長加算 of 延長加算(9時間以上10時間未満) */
const family = (name: string) => name.replace(/\(.*$/, '');

/** Names in force at the same time; the name of a family is written once: 入浴介助加算(Ⅰ)、(Ⅱ). */
export function rivals({ name, group }: Grouped, inForce: readonly Grouped[]): string {
  if (group === undefined) return '';
  const others = inForce.filter((other) => other.group === group && other.name !== name);
  const sameFamily = others.every((other) => family(other.name) === family(name));
  if (others.length > LISTED && sameFamily) return words.otherRivals(family(name));
  return others
    .map((other, at) => {
      const before = others[at - 1];
      const same = before !== undefined && family(before.name) === family(other.name);
      return same ? other.name.slice(family(other.name).length) : other.name;
    })
    .join('、');
}
