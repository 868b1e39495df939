// The schedules on the tab: for each its figures of the day, its sources and its latest change.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { SupportTerms } from '../../domain/dayService/dayService.ts';
import { inForceOn, latestChange, type ScheduleLine } from '../../domain/fees/scheduleOn.ts';
import {
  addonEntries,
  baseEntries,
  priceEntries,
  serviceOf,
  supportAddonEntries,
  supportEntries,
  treatmentEntries,
} from '../../domain/fees/schedules.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { SIZES, type Size } from '../../rules/fees/baseUnits.ts';
import {
  COMMUNITY_SERVICES,
  HOME_SERVICES,
  SUPPORT_SERVICES,
  UNIT_PRICES,
} from '../../rules/fees/notices.ts';
import type { Service } from '../../rules/fees/treatmentRates.ts';
import type { Region } from '../../rules/fees/unitPrices.ts';
import type { Dated, Reference } from '../../rules/kit/schedule.ts';
import type { Section } from '../kit/section.ts';
import { baseSections } from './baseUnits.ts';
import { baseChangesTable, changesTable } from './changes.ts';
import {
  addonSections,
  priceSections,
  supportAddonSections,
  supportSections,
  treatmentSections,
} from './items.ts';

/** What 設定 says about the place; without a size all sizes are shown. */
export interface ScheduleChoice {
  readonly size: Size | undefined;
  readonly region: Region | undefined;
  readonly supportOwn: SupportTerms['own'];
}

export interface ShownSchedule {
  readonly kind: string;
  /** Tells one of several of a kind apart. */
  readonly name: string;
  readonly heading: string;
  readonly references: readonly Reference[];
  /** All that are shown, those before the change too. */
  readonly figures: readonly Dated<number>[];
  readonly sections: readonly Section[];
  readonly change: { readonly on: IsoDate; readonly section: Section } | undefined;
}

const NOTICES: Readonly<Record<Service, Reference>> = {
  general: HOME_SERVICES,
  community: COMMUNITY_SERVICES,
};

type Title = Pick<ShownSchedule, 'kind' | 'name' | 'heading' | 'references'>;

function shown<T>(
  title: Title,
  entries: readonly ScheduleLine<T>[],
  date: IsoDate,
  sections: (inForce: ReturnType<typeof inForceOn<T>>) => Section[],
  changes: (change: NonNullable<ReturnType<typeof latestChange<T>>>) => Section,
): ShownSchedule {
  const inForce = inForceOn(entries, date);
  const change = latestChange(entries, date);
  return {
    ...title,
    figures: [
      ...inForce.map(({ figure }) => figure),
      ...(change?.changes ?? []).flatMap(({ before }) => (before ? [before] : [])),
    ],
    sections: sections(inForce),
    change: change && { on: change.on, section: changes(change) },
  };
}

export function schedules(date: IsoDate, { size, region, supportOwn }: ScheduleChoice): ShownSchedule[] {
  const sizes: readonly Size[] = size ? [size] : SIZES;
  const services = [...new Set(sizes.map(serviceOf))].sort().reverse();
  const named = (name: string, of: string) => (size ? name : `${name}（${of}）`);
  const { addons, base, treatments, prices, support, supportAddons } = words.schedules;
  return [
    shown(
      {
        kind: addons,
        name: addons,
        heading: addons,
        references: services.map((service) => NOTICES[service]),
      },
      addonEntries(),
      date,
      addonSections,
      (change) =>
        changesTable(
          change,
          ({ name }) => name,
          ({ basis }) => (basis === 'percent' ? 'perMille' : 'units'),
        ),
    ),
    ...sizes.map((each) =>
      shown(
        {
          kind: base,
          name: named(base, each),
          heading: words.headings.base(each),
          references: [NOTICES[serviceOf(each)]],
        },
        baseEntries(each),
        date,
        (inForce) => baseSections(inForce, date),
        baseChangesTable,
      ),
    ),
    ...services.map((service) =>
      shown(
        {
          kind: treatments,
          name: named(treatments, words.services[service]),
          heading: words.headings.treatments(words.services[service]),
          references: [NOTICES[service]],
        },
        treatmentEntries(service),
        date,
        treatmentSections,
        (change) =>
          changesTable(
            change,
            ({ name }) => name,
            () => 'perMille',
          ),
      ),
    ),
    shown(
      { kind: prices, name: prices, heading: words.headings.prices, references: [UNIT_PRICES] },
      priceEntries(),
      date,
      (inForce) => priceSections(inForce, region),
      (change) => changesTable(change, String, () => 'sen'),
    ),
    shown(
      { kind: support, name: support, heading: words.headings.support, references: [SUPPORT_SERVICES] },
      supportEntries(),
      date,
      (inForce) => supportSections(inForce, supportOwn),
      (change) => changesTable(change, words.support.units, () => 'units'),
    ),
    shown(
      {
        kind: supportAddons,
        name: supportAddons,
        heading: words.headings.supportAddons,
        references: [SUPPORT_SERVICES],
      },
      supportAddonEntries(),
      date,
      supportAddonSections,
      (change) =>
        changesTable(
          change,
          ({ addon, rate }) => words.support.addon(addon.name, rate),
          () => 'units',
        ),
    ),
  ];
}
