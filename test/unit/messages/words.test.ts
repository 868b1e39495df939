// Every module of words, also one that no test knows yet: what stands in it is in its language.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHOICES, stray } from '../../support/stray.ts';

const folder = (language: string) => new URL(`../../../src/messages/${language}/`, import.meta.url);
const modulesOf = (language: string) =>
  readdirSync(folder(language), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The texts alone: without comments, imports and patterns of what may stand in a cell. */
const textsOf = (language: string, name: string) =>
  readFileSync(new URL(name, folder(language)), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\^.*?\$\//g, '')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|import )/.test(line))
    .join('\n');

/** Written for the reference page, which speaks of names to type. */
const ABOUT_NAMES = ['functions/functions.ts'];

describe('a module of English words', () => {
  it.each(modulesOf('en').filter((name) => !ABOUT_NAMES.includes(name)))(
    '%s holds no Japanese but headers, marks and what is quoted',
    (name) => {
      expect(stray(textsOf('en', name), 'en', CHOICES)).toEqual([]);
    },
  );

  it.each(modulesOf('en'))('%s has a Japanese one to follow', (name) =>
    expect(modulesOf('ja')).toContain(name),
  );
});
