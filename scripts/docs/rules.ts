// The trust page: every figure with its days, its reference and its sources.
import { supportAddonEntries, supportEntries } from '../../src/domain/fees/schedules.ts';
import { addonTable } from '../../src/messages/ja/fees/addonList.ts';
import { addonTab } from '../../src/messages/ja/feeTable/tab.ts';
import { gifts } from '../../src/messages/ja/outreach/contacts/gifts.ts';
import { rulesPage as words } from '../../src/messages/ja/rulesPage.ts';
import { ADDONS, type Addon, excludes } from '../../src/rules/fees/addons.ts';
import { ADJUSTMENTS } from '../../src/rules/fees/adjustments.ts';
import {
  bandName,
  baseUnitHistory,
  baseUnitReference,
  CARE_LEVELS,
  SHORT_VISIT,
  SIZES,
  type Size,
  TABLE_BANDS,
} from '../../src/rules/fees/baseUnits.ts';
import { EXCESS_REFERENCE, LAST_KNOWN_DAY } from '../../src/rules/fees/notices.ts';
import {
  SIZE_CHANGE_REFERENCE,
  SIZE_CLASS_LIMITS,
  SIZE_CLASS_REFERENCE,
  SIZE_COUNT_REFERENCE,
} from '../../src/rules/fees/sizeClass.ts';
import { SUPPORT_ADDONS, SUPPORT_ADJUSTMENTS } from '../../src/rules/fees/supportAddons.ts';
import { VISIT_LIMIT } from '../../src/rules/fees/supportUnits.ts';
import { TREATMENTS } from '../../src/rules/fees/treatmentRates.ts';
import { type Figure, figures, referencesOf, UNIT_OF } from '../../src/rules/figures.ts';
import type { Dated, Reference } from '../../src/rules/kit/schedule.ts';
import { type Benchmark, benchmarks } from '../../src/rules/month/benchmarks.ts';
import { NO_GIVING, NO_TAKING } from '../../src/rules/outreach/giftBan.ts';
import { page, table } from './markdown.ts';

export const rulesDocument = (): string =>
  page(
    `# ${words.title}`,
    ...words.intro,
    words.sources.legend,
    ...notices(),
    ...unsourced(),
    ...base(),
    ...addons(),
    ...adjustments(),
    ...treatments(),
    ...prices(),
    ...support(),
    ...national(),
    ...sizeClasses(),
    ...excess(),
    ...giftBan(),
    `## ${words.method.title}`,
    words.method.lines.map((line) => `- ${line}`).join('\n'),
    `## ${words.misprints.title}`,
    ...words.misprints.lines.slice(0, 1),
    words.misprints.lines.slice(1).join('\n'),
  );

function sizeClasses(): string[] {
  const { title, headers, rows, lines, reference } = words.sizes;
  const references = [SIZE_CLASS_REFERENCE, SIZE_COUNT_REFERENCE, SIZE_CHANGE_REFERENCE];
  return [
    `## ${title}`,
    table(headers, rows(SIZE_CLASS_LIMITS)),
    ...lines,
    references.map(reference).join('\n'),
  ];
}

function excess(): string[] {
  const { title, lines } = words.excess;
  return [`## ${title}`, ...lines, words.sizes.reference(EXCESS_REFERENCE)];
}

function giftBan(): string[] {
  const articles = [`- ${gifts.giving(NO_GIVING)}`, `- ${gifts.taking(NO_TAKING)}`];
  const days = [...new Set([NO_GIVING.checkedOn, NO_TAKING.checkedOn])];
  return [`## ${words.gifts.title}`, gifts.rule, articles.join('\n'), words.gifts.checked(days)];
}

/** One decimal everywhere, as rates are published. */
const percent = (perMille: number) => `${(perMille / 10).toFixed(1)}%`;

function sources({ sources: count }: Dated<unknown>): string {
  if (count === undefined) return words.sources.uncounted;
  return count === 0 ? words.sources.none : String(count);
}

const sourced = (figure: Dated<number>, show: (value: number) => string = String) =>
  `${show(figure.value)} (${sources(figure)})`;

/** The notices behind the figures of a file, as one line. */
function referenceOf(file: Figure['file']): string {
  const numbers = figures()
    .filter((figure) => figure.file === file)
    .flatMap(({ references }) => references.map(({ number }) => number));
  return words.reference([...new Set(numbers)]);
}

function notices(): string[] {
  const references = figures().flatMap((figure) => [
    ...figure.references,
    ...figure.history.flatMap((value) => referencesOf(figure, value)),
  ]);
  const seen = new Map<string, Reference>();
  for (const reference of references) if (!seen.has(reference.number)) seen.set(reference.number, reference);
  const rows = [...seen.values()].map(({ notice, number, checkedOn }) => [notice, number, checkedOn]);
  return [
    `## ${words.notices.title}`,
    table(words.notices.headers, rows),
    words.notices.stale,
    words.beyondKnown(LAST_KNOWN_DAY),
  ];
}

const SHOW: Readonly<Record<(typeof UNIT_OF)[Figure['file']], (value: number) => string>> = {
  units: String,
  perMille: percent,
  sen: (sen) => (sen / 100).toFixed(2),
};
const shown = (file: Figure['file'], value: number): string => SHOW[UNIT_OF[file]](value);

/** Values that were found somewhere else than the others of their table: which, where, and when they were read. */
function foundElsewhere(values: readonly (readonly [name: string, value: Dated<number>])[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const [name, { reference }] of values) {
    if (!reference) continue;
    const where = words.foundAt(reference);
    names.set(where, (names.get(where) ?? new Set()).add(name));
  }
  return [...names].map(([where, found]) => words.foundElsewhere([...found], where));
}

/** What a figure is of, as a person reads it. */
const named = (key: readonly string[]): string =>
  key
    .map((part) => {
      const band = TABLE_BANDS.find((each) => each === part);
      if (band) return bandName(band);
      return part === 'general' || part === 'community' ? words.services[part] : part;
    })
    .join(' ');

function unsourced(): string[] {
  const rows = figures().flatMap(({ file, key, history }) =>
    history
      .filter((figure) => figure.sources === 0)
      .map((figure) => [named(key), shown(file, figure.value), words.period(figure)]),
  );
  const { title, lines, headers } = words.unsourced;
  return [`## ${title}`, ...lines, table(headers, rows)];
}

function base(): string[] {
  const { title, headers, heading, short } = words.base;
  const [share] = SHORT_VISIT.history;
  const line = share ? short(percent(share.value), bandName(SHORT_VISIT.band)) : '';
  const block = (size: Size, at: number, period: string) => [
    `### ${heading(size, period)}`,
    words.reference([baseUnitReference(size).number]),
    table(
      [...headers, ...CARE_LEVELS],
      TABLE_BANDS.map((band) => [
        bandName(band),
        ...CARE_LEVELS.map((level) => {
          const figure = baseUnitHistory(size, band, level)[at];
          return figure ? sourced(figure) : '';
        }),
      ]),
    ),
    ...foundElsewhere(
      TABLE_BANDS.flatMap((band) =>
        CARE_LEVELS.flatMap((level) => {
          const figure = baseUnitHistory(size, band, level)[at];
          return figure ? [[bandName(band), figure] as const] : [];
        }),
      ),
    ),
  ];
  const tables = SIZES.flatMap((size) =>
    baseUnitHistory(size, '3-4h', '要介護1').flatMap((figure, at) => block(size, at, words.period(figure))),
  );
  return [`## ${title}`, line, ...tables];
}

const addonRows = (name: string, addon: Addon, all: readonly Addon[]): string[][] =>
  addon.history.map((figure) => [
    name,
    sourced(figure),
    addonTable.basis[addon.basis],
    addon.cap ? addonTable.cap(addon.cap) : '',
    [...new Set(all.filter((other) => excludes(addon, other)).map((other) => other.name))].join('、'),
    words.period(figure),
  ]);

function addons(): string[] {
  const rows = ADDONS.flatMap((addon) => addonRows(addon.name, addon, ADDONS));
  const { title, headers, reduced } = words.addons;
  const notes = ADDONS.flatMap(({ name, reduced: rule }) =>
    rule ? [reduced(name, rule.beside, rule.units)] : [],
  );
  return [`## ${title}`, referenceOf('addons'), table(headers, rows), ...notes];
}

function adjustments(): string[] {
  const { title, headers, rounded } = words.adjustments;
  const rows = ADJUSTMENTS.flatMap((adjustment) =>
    adjustment.history.map((figure) => [
      adjustment.name,
      sourced(figure, percent),
      rounded[adjustment.rounded],
      words.period(figure),
      figure.reference ? words.foundAt(figure.reference) : '',
    ]),
  );
  return [`## ${title}`, table(headers, rows)];
}

function treatments(): string[] {
  const { title, headers, rule } = words.treatments;
  const rows = TREATMENTS.flatMap(({ name, histories }) =>
    histories.general.map((figure, at) => {
      const community = histories.community[at];
      return [
        name,
        words.period(figure),
        sourced(figure, percent),
        community ? sourced(community, percent) : '',
      ];
    }),
  );
  const found = TREATMENTS.flatMap(({ name, histories }) =>
    [...histories.general, ...histories.community].map((value) => [name, value] as const),
  );
  return [`## ${title}`, referenceOf('treatmentRates'), rule, table(headers, rows), ...foundElsewhere(found)];
}

/** The figures of one file, each with its value and days. */
const rowsOf = (file: Figure['file']): string[][] =>
  figures()
    .filter((figure) => figure.file === file)
    .flatMap(({ key, history }) =>
      history.map((figure) => [named(key), sourced(figure, SHOW[UNIT_OF[file]]), words.period(figure)]),
    );

function prices(): string[] {
  const { title, headers } = words.prices;
  return [`## ${title}`, referenceOf('unitPrices'), table(headers, rowsOf('unitPrices'))];
}

function support(): string[] {
  const { title, headers, rule, addons: addonWords } = words.support;
  const rows = supportEntries().flatMap(({ item, history }) =>
    history.map((figure) => [addonTab.support.units(item), sourced(figure), words.period(figure)]),
  );
  const addons = supportAddonEntries().flatMap(({ item: { addon, rate }, history }) =>
    addonRows(addonTab.support.addon(addon.name, rate), { ...addon, history }, SUPPORT_ADDONS),
  );
  return [
    `## ${title}`,
    referenceOf('supportUnits'),
    rule,
    table(headers, rows),
    addonTab.support.limits(VISIT_LIMIT),
    `### ${addonWords.title}`,
    referenceOf('supportAddons'),
    table(words.addons.headers, addons),
    addonTab.support.shares(SUPPORT_ADJUSTMENTS.map(({ name }) => name)),
  ];
}

function national(): string[] {
  const { title, headers, metrics, year, yen, people, panel } = words.benchmarks;
  const shown = ({ metric, value }: Benchmark) => {
    if (metric === 'careManagementClientsPerManager') return people(value);
    return Math.abs(value) < 1 ? percent(value * 1000) : yen(value);
  };
  const rows = benchmarks().map((benchmark) => [
    metrics[benchmark.metric],
    benchmark.scope,
    year(benchmark.fiscalYear),
    shown(benchmark),
    benchmark.source,
  ]);
  return [`## ${title}`, table(headers, rows), panel];
}
