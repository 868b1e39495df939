// Fills the places of a text, `{事業所名}`, from what the sheet knows; what it does not know stays to be seen.
import { normalize } from '../../../basics/text.ts';

export type PlaceValues = ReadonlyMap<string, string>;

export interface Filled {
  readonly text: string;
  /** Places that nobody knows. */
  readonly unknown: readonly string[];
  /** Places that are known, but blank in the sheet. */
  readonly blank: readonly string[];
}

/** A place is one short word in braces; braces of any width count. */
const PLACE = /[{｛]([^{}｛｝\n]{1,30})[}｝]/g;

/** What is filled in is not looked at again: a name with braces stays as it was typed. */
export function fillPlaces(text: string, values: PlaceValues): Filled {
  const unknown = new Set<string>();
  const blank = new Set<string>();
  const filled = text.replace(PLACE, (whole, inside: string) => {
    const name = normalize(inside);
    const value = values.get(name);
    if (value === undefined) {
      unknown.add(name);
      return whole;
    }
    if (value === '') blank.add(name);
    return value || whole;
  });
  return { text: filled, unknown: [...unknown], blank: [...blank] };
}

const SUGGESTED: readonly (readonly [RegExp, RegExp])[] = [
  [/不成立|見送|お?断り|他(?:の)?事業所|キャンセル|ならなかった/, /不成立|ならなかった/],
  [/困難|難し|受け入れ(?:られ|でき)ない/, /困難/],
  [/できません|できない|無理|満員/, /できます|代わり/],
  [/事故|転倒|発熱|体調|急変|拒否|休みがち/, /報告/],
];
const FIRST = /初回|はじめて|初めて/;

/** The scene that the result speaks of; after a first contact its thanks; else the first. */
export function suggestScene(scenes: readonly string[], result: string, first: boolean): number {
  const found = SUGGESTED.find(([said]) => said.test(result))?.[1] ?? (first ? FIRST : undefined);
  return Math.max(0, found ? scenes.findIndex((scene) => found.test(scene)) : 0);
}
