// What would raise the result, and by about how much a month; each lever with its assumption as figures.

import type { Weekday } from '../../basics/isoDate.ts';
import { median } from '../../basics/median.ts';
import { ADDONS, type Addon } from '../../rules/fees/addons.ts';
import { TIME_BANDS, type TimeBand } from '../../rules/fees/baseUnits.ts';
import { type ClientMonthInput, clientMonth } from '../fees/clientMonth.ts';
import type { CareRevenue, PricedClient } from '../fees/revenue.ts';
import type { Economics } from './economics.ts';
import type { MonthFigures } from './monthFigures.ts';

/** `yen`: a month, estimated, floored to whole yen. */
export type Lever =
  | {
      readonly kind: 'emptiestWeekday';
      readonly yen: number;
      readonly weekday: Weekday;
      readonly days: number;
      readonly freeSeats: number;
    }
  | {
      /** Absences that no make-up has taken the place of, and half of them. */
      readonly kind: 'absences';
      readonly yen: number;
      readonly visits: number;
      readonly half: { readonly yen: number; readonly visits: number };
    }
  | {
      readonly kind: 'longerBand';
      readonly yen: number;
      readonly clients: number;
      readonly visits: number;
      readonly units: number;
    }
  | { readonly kind: 'addon'; readonly yen: number; readonly name: string }
  | { readonly kind: 'fixedCosts'; readonly yen: number };

interface AddonLever {
  readonly addon: Addon;
  readonly yen: number;
}

interface LeverInput {
  readonly figures: MonthFigures;
  readonly care: CareRevenue | undefined;
  readonly economics: Economics;
}

/** Each visit more is worth what it leaves after its own costs; without 費用 all it brings. */
function visitLevers({ figures, economics }: LeverInput): Lever[] {
  const { revenuePerVisit = 0, costs } = economics;
  const contribution = revenuePerVisit - (costs?.variableCostPerVisit ?? 0);
  const worth = (visits: number) => Math.floor(visits * contribution);
  const { total, weekdays } = figures;
  const [emptiest] = weekdays
    .flatMap(({ weekday, operatingDays: days, occupancy, freeSeats = 0 }) =>
      occupancy !== undefined && freeSeats > 0 ? [{ weekday, days, occupancy, freeSeats }] : [],
    )
    .sort((a, b) => a.occupancy - b.occupancy);
  const untaken = Math.max(0, total.absences - total.makeup);
  const half = Math.floor(untaken / 2);
  const levers: Lever[] = [
    { kind: 'absences', visits: untaken, yen: worth(untaken), half: { visits: half, yen: worth(half) } },
  ];
  if (emptiest) {
    const { weekday, days, freeSeats } = emptiest;
    levers.push({ kind: 'emptiestWeekday', weekday, days, freeSeats, yen: worth(days) });
  }
  return levers;
}

const longerThan = (band: TimeBand): TimeBand => TIME_BANDS[TIME_BANDS.indexOf(band) + 1] ?? band;

/** One band longer for those who stay shorter than most do. */
function longerBand(clients: readonly PricedClient[]): Lever {
  const bands = clients.flatMap(({ input }) => input.visits.map(({ band }) => TIME_BANDS.indexOf(band)));
  const usual = median(bands) ?? 0;
  const lever = { kind: 'longerBand' as const, yen: 0, clients: 0, visits: 0, units: 0 };
  for (const client of clients) {
    const short = client.input.visits.filter(({ band }) => TIME_BANDS.indexOf(band) < usual);
    if (short.length === 0) continue;
    const visits = client.input.visits.map((visit) =>
      short.includes(visit) ? { ...visit, band: longerThan(visit.band) } : visit,
    );
    const longer = clientMonth({ ...client.input, visits });
    lever.clients += 1;
    lever.visits += short.length;
    lever.units += longer.careUnits - client.careUnits;
    lever.yen += (longer.careRevenue ?? 0) - (client.careRevenue ?? 0);
  }
  return lever;
}

/** Add-ons that hang on who somebody is or on hours nobody offers by the way: "for all clients" says nothing there. */
const FOR_FEW: readonly (string | undefined)[] = ['extension', 'dementia_client'];

type Claimed = ClientMonthInput['clientAddons'];

/** Without what cannot be claimed beside that add-on. */
const withoutRivals = (claimed: Claimed, { group }: Addon): Claimed =>
  claimed.filter(({ addon }) => group === undefined || addon.group !== group);

/** Of add-ons that exclude each other the one that brings most. */
function bestOfEach(levers: readonly AddonLever[]): AddonLever[] {
  const best = new Map<string, AddonLever>();
  for (const lever of levers) {
    const { code, group = code } = lever.addon;
    if (lever.yen > (best.get(group)?.yen ?? 0)) best.set(group, lever);
  }
  return [...best.values()];
}

/** Every add-on that no client has, as if all of them got it: an upper bound. */
function addonLevers(clients: readonly PricedClient[]): Lever[] {
  const claimed = new Set(
    clients.flatMap(({ input }) =>
      [...input.dayServiceAddons, ...input.clientAddons].map(({ addon }) => addon.code),
    ),
  );
  const open = ADDONS.filter(({ code, group }) => !FOR_FEW.includes(group) && !claimed.has(code));
  const all = open.map((addon): AddonLever => {
    const yen = clients.reduce((sum, client) => {
      const { input } = client;
      const dayServiceAddons = [...withoutRivals(input.dayServiceAddons, addon), { addon }];
      const clientAddons = withoutRivals(input.clientAddons, addon);
      const withAddon = clientMonth({ ...input, dayServiceAddons, clientAddons }).careRevenue ?? 0;
      return sum + withAddon - (client.careRevenue ?? 0);
    }, 0);
    return { addon, yen };
  });
  return bestOfEach(all).map(({ addon, yen }) => ({ kind: 'addon', name: addon.name, yen }));
}

/** Largest first; what would bring nothing is left out. */
export function levers(input: LeverInput): Lever[] {
  const clients = [...(input.care?.clients.values() ?? [])].filter(
    ({ input: { visits } }) => visits.length > 0,
  );
  const fixed = input.economics.costs?.fixedCosts ?? 0;
  const all: Lever[] = [
    ...visitLevers(input),
    longerBand(clients),
    ...addonLevers(clients),
    { kind: 'fixedCosts', yen: Math.floor(fixed / 100) },
  ];
  return all.filter(({ yen }) => yen > 0).sort((a, b) => b.yen - a.yen);
}

/** What a place can begin next month by itself, in this order; an add-on waits for its requirements. */
const FEASIBLE: readonly Lever['kind'][] = [
  'emptiestWeekday',
  'absences',
  'longerBand',
  'addon',
  'fixedCosts',
];

/** The largest of each kind, as many as wanted. */
export const nextSteps = (all: readonly Lever[], wanted: number): Lever[] =>
  FEASIBLE.flatMap((kind) => all.find((lever) => lever.kind === kind) ?? []).slice(0, wanted);
