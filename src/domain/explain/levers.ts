// What would raise the result, and by about how much a month; each lever with its assumption as figures.
import { ADDONS, type Addon } from '../../rules/addons.ts';
import { TIME_BANDS, type TimeBand } from '../../rules/baseUnits.ts';
import { valueOn } from '../../rules/schedule.ts';
import type { Economics } from '../economics.ts';
import { firstDay, type IsoMonth, type Weekday } from '../isoDate.ts';
import type { MonthFigures } from '../monthFigures.ts';
import type { CareRevenue, PricedClient } from '../revenue.ts';
import { clientMonth } from '../units/clientMonth.ts';

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
  readonly month: IsoMonth;
  readonly figures: MonthFigures;
  readonly care: CareRevenue | undefined;
  readonly economics: Economics;
}

/** What one visit more leaves after its own costs, yen; without 費用 all it brings. */
function contributionOf({ revenuePerVisit, costs }: Economics): number | undefined {
  return revenuePerVisit === undefined ? undefined : revenuePerVisit - (costs?.variableCostPerVisit ?? 0);
}

function visitLevers({ figures, economics }: LeverInput): Lever[] {
  const contribution = contributionOf(economics);
  if (contribution === undefined || contribution <= 0) return [];
  const worth = (visits: number) => Math.floor(visits * contribution);
  const { total, weekdays } = figures;
  const [emptiest] = weekdays
    .filter(({ operatingDays, freeSeats = 0 }) => operatingDays > 0 && freeSeats > 0)
    .sort((a, b) => (a.occupancy ?? 0) - (b.occupancy ?? 0));
  const half = Math.floor(total.absences / 2);
  const untaken = Math.max(0, total.absences - total.makeup);
  const levers: Lever[] = [
    { kind: 'halveAbsences', visits: half, yen: worth(half) },
    { kind: 'takeMakeups', visits: untaken, yen: worth(untaken) },
  ];
  if (emptiest) {
    const { weekday, operatingDays: days } = emptiest;
    levers.push({ kind: 'emptiestWeekday', weekday, days, yen: worth(days) });
  }
  return levers;
}

const longerThan = (band: TimeBand): TimeBand => TIME_BANDS[TIME_BANDS.indexOf(band) + 1] ?? band;

/** One band longer for those who stay shorter than most do. */
function longerBand(clients: readonly PricedClient[]): Lever[] {
  const bands = clients.flatMap(({ input }) => input.visits.map(({ band }) => TIME_BANDS.indexOf(band)));
  const usual = [...bands].sort((a, b) => a - b)[Math.floor(bands.length / 2)] ?? 0;
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
  return lever.yen > 0 ? [lever] : [];
}

/** Add-ons that hang on who somebody is or on hours nobody offers by the way: "for all clients" says nothing there. */
const FOR_FEW: readonly (string | undefined)[] = ['extension', 'dementia_client'];

/** Every add-on that no client has, as if all of them got it: an upper bound. */
function addonLevers(month: IsoMonth, clients: readonly PricedClient[]): Lever[] {
  const claimed = new Set(
    clients.flatMap(({ input }) =>
      [...input.facilityAddons, ...input.clientAddons].map(({ addon }) => addon.code),
    ),
  );
  const open = ADDONS.filter((addon: Addon) => {
    const answer = valueOn(addon.history, firstDay(month));
    const forAll = !FOR_FEW.includes(addon.group);
    return forAll && !claimed.has(addon.code) && answer.known && answer.figure.value > 0;
  });
  return open.flatMap((addon): Lever[] => {
    const yen = clients.reduce((sum, client) => {
      const facilityAddons = [...client.input.facilityAddons, { addon }];
      const withAddon = clientMonth({ ...client.input, facilityAddons }).careRevenue ?? 0;
      return sum + withAddon - (client.careRevenue ?? 0);
    }, 0);
    return yen > 0 ? [{ kind: 'addon', name: addon.name, yen }] : [];
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
    ...longerBand(clients),
    ...addonLevers(input.month, clients),
    { kind: 'fixedCosts', yen: Math.floor(fixed / 100) },
  ];
  return all.filter(({ yen }) => yen > 0).sort((a, b) => b.yen - a.yen);
}
