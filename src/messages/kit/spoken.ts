// Words in the user's language: Japanese is the reference, English is complete by type.
type Language = 'ja' | 'en';

/** What a translation of `T` must hold: the same keys, and the same blanks to fill in. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };

let ask: () => string = () => 'ja';
let known: Language | undefined;

/** `userLocale` answers as Google does (`ja`, `en_GB`); it is asked when the first word is needed, and once. */
export function speakTo(userLocale: () => string): void {
  ask = userLocale;
  known = undefined;
}

export function language(): Language {
  known ??= /^en/i.test(ask()) ? 'en' : 'ja';
  return known;
}

/** Chosen at each use, so that a module may hold them before the user's language is known. */
export const spoken = <T extends object>(ja: T, en: Words<T>): T =>
  new Proxy(ja, { get: (_, key) => Reflect.get(language() === 'en' ? en : ja, key) });
