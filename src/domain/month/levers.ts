// What would raise the result, and by about how much a month; each lever with its assumption as figures.

import type { Weekday } from '../../basics/isoDate.ts';
import { median } from '../../basics/median.ts';
import { ADDONS } from '../../rules/fees/addons.ts';
import { TIME_BANDS, type TimeBand } from '../../rules/fees/baseUnits.ts';
import { clientMonth } from '../fees/clientMonth.ts';
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
    }
  | { readonly kind: 'halveAbsences'; readonly yen: number; readonly visits: number }
  | { readonly kind: 'takeMakeups'; readonly yen: number; readonly visits: number }
  | {
      readonly kind: 'longerBand';
      readonly yen: number;
      readonly clients: number;
      readonly visits: number;
      readonly units: number;
    }
  | { readonly kind: 'addon'; readonly yen: number; readonly name: string }
  | { readonly kind: 'fixedCosts'; readonly yen: number };

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
      occupancy !== undefined && freeSeats > 0 ? [{ weekday, days, occupancy }] : [],
    )
    .sort((a, b) => a.occupancy - b.occupancy);
  const half = Math.floor(total.absences / 2);
  const untaken = Math.max(0, total.absences - total.makeup);
  const levers: Lever[] = [
    { kind: 'halveAbsences', visits: half, yen: worth(half) },
    { kind: 'takeMakeups', visits: untaken, yen: worth(untaken) },
  ];
  if (emptiest) {
    const { weekday, days } = emptiest;
    levers.push({ kind: 'emptiestWeekday', weekday, days, yen: worth(days) });
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

/** Every add-on that no client has, as if all of them got it: an upper bound. */
function addonLevers(clients: readonly PricedClient[]): Lever[] {
  const claimed = new Set(
    clients.flatMap(({ input }) =>
      [...input.dayServiceAddons, ...input.clientAddons].map(({ addon }) => addon.code),
    ),
  );
  const open = ADDONS.filter(({ code, group }) => !FOR_FEW.includes(group) && !claimed.has(code));
  return open.map((addon) => {
    const yen = clients.reduce((sum, client) => {
      const dayServiceAddons = [...client.input.dayServiceAddons, { addon }];
      const withAddon = clientMonth({ ...client.input, dayServiceAddons }).careRevenue ?? 0;
      return sum + withAddon - (client.careRevenue ?? 0);
    }, 0);
    return { kind: 'addon', name: addon.name, yen };
  });
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
