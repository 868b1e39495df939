// The bundle under each of Google's authorisation modes, with services that refuse what the mode does not allow.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../scripts/bundle.ts';
import { stubs } from '../../../scripts/stubs.ts';

const dist = readFileSync('dist/Code.js', 'utf8');
const SERVICES = ['HtmlService', 'LockService', 'PropertiesService', 'Utilities', 'CacheService', 'Charts'];

/** What may be asked for in vain, to learn the language. */
const ABOUT_LANGUAGE = ['Session.getActiveUserLocale', 'SpreadsheetApp.getActiveSpreadsheet'];

interface Opened {
  readonly context: vm.Context;
  readonly menus: { readonly kind: string; readonly items: string[] }[];
  /** Every service call, allowed or not. */
  readonly asked: string[];
}

/** A realm with only what Google allows: everything not named answers as Google does, with an error. */
function open(code: string, allowed: { readonly locale?: string; readonly timeZone?: string } = {}): Opened {
  const menus: Opened['menus'] = [];
  const asked: string[] = [];
  const refuse = (name: string): never => {
    asked.push(name);
    throw new Error(`You do not have permission to call ${name}`);
  };
  const refusing = (service: string) =>
    new Proxy({}, { get: (_, name) => refuse(`${service}.${String(name)}`) });
  const menu = (kind: string) => {
    const made = { kind, items: [] as string[] };
    const builder = {
      addItem(label: string, name: string) {
        made.items.push(`${label} → ${name}`);
        return builder;
      },
      addToUi: () => menus.push(made),
    };
    return builder;
  };
  const spreadsheet = { getSpreadsheetTimeZone: () => allowed.timeZone };
  const context = vm.createContext({
    ...Object.fromEntries(SERVICES.map((service) => [service, refusing(service)])),
    Session: {
      getActiveUserLocale() {
        asked.push('Session.getActiveUserLocale');
        return allowed.locale ?? refuse('Session.getActiveUserLocale');
      },
    },
    SpreadsheetApp: {
      getUi: () => ({ createMenu: () => menu('menu bar'), createAddonMenu: () => menu('add-on') }),
      getActiveSpreadsheet() {
        asked.push('SpreadsheetApp.getActiveSpreadsheet');
        return allowed.timeZone ? spreadsheet : refuse('SpreadsheetApp.getActiveSpreadsheet');
      },
    },
  });
  new vm.Script(code).runInContext(context);
  return { context, menus, asked };
}

const run = ({ context }: Opened, call: string): unknown => new vm.Script(call).runInContext(context);

describe('loading the bundle', () => {
  it('asks for no service at all', () => {
    expect(open(dist).asked).toEqual([]);
  });
});

describe('opening a spreadsheet', () => {
  for (const mode of ['NONE', 'LIMITED', 'FULL']) {
    it(`builds the whole menu in AuthMode.${mode}, even where the user's language is not told`, () => {
      const untold = open(dist);
      run(untold, `onOpen({ authMode: '${mode}' })`);
      expect(untold.menus).toEqual([
        { kind: 'menu bar', items: expect.arrayContaining(['月次報告を作る → createMonthReport']) },
      ]);
      expect(untold.asked.filter((name) => !ABOUT_LANGUAGE.includes(name))).toEqual([]);
    });

    it(`builds it in English for an English reader in AuthMode.${mode}`, () => {
      const told = open(dist, { locale: 'en' });
      run(told, `onOpen({ authMode: '${mode}' })`);
      expect(told.menus[0]?.items).toContain('Make the monthly report → createMonthReport');
    });
  }

  it('builds the menu at once when the add-on has just been installed', () => {
    const installed = open(dist);
    run(installed, "onInstall({ authMode: 'FULL' })");
    expect(installed.menus).toHaveLength(1);
  });

  it('calls from each menu line a function that there is', () => {
    const opened = open(dist);
    run(opened, 'onOpen({})');
    const names = opened.menus.flatMap(({ items }) => items.map((item) => item.split(' → ')[1]));
    expect(names.length).toBeGreaterThan(7);
    for (const name of names) expect(run(opened, `typeof ${name}`)).toBe('function');
  });
});

describe('built for the Marketplace', () => {
  it('puts its menu where a published add-on may have one', async () => {
    const { atOnce } = await bundle(path.resolve('.'), true);
    const published = open(`${atOnce}\n${stubs()}`);
    run(published, "onOpen({ authMode: 'NONE' })");
    expect(published.menus.map(({ kind }) => kind)).toEqual(['add-on']);
  });
});

describe('a custom function, AuthMode.CUSTOM_FUNCTION', () => {
  it('computes numbers without asking for any service', () => {
    const cell = open(dist);
    expect(run(cell, 'OCCUPANCY(15, 20)')).toBe(0.75);
    expect(run(cell, "BASE_UNITS('通常規模型', '7-8時間', '要介護3', '2026-10-01')")).toBe(900);
    expect(cell.asked).toEqual([]);
  });

  it('words an error where even the language may not be asked for', () => {
    expect(() => run(open(dist), "OCCUPANCY('abc', 20)")).toThrow(
      'OCCUPANCY: 延べ利用者数(visits)に「abc」は使えません',
    );
  });
});
