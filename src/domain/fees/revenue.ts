// The month's revenue from care, client by client; what cannot be priced is a question, never a guess.

import { groupBy } from '../../basics/groupBy.ts';
import { firstDay, type IsoMonth } from '../../basics/isoDate.ts';
import { ADJUSTMENTS } from '../../rules/fees/adjustments.ts';
import { CARE_LEVELS, type Size } from '../../rules/fees/baseUnits.ts';
import { SUPPORT_LEVELS } from '../../rules/fees/supportUnits.ts';
import type { AttendanceDay } from '../attendance/attendance.ts';
import { isAttended } from '../attendance/marks.ts';
import type { Calendar } from '../dayService/calendar.ts';
import type { Client, FeeSettings, Setting } from '../dayService/dayService.ts';
import type { Question } from '../question.ts';
import type { Claim } from './addonNames.ts';
import { findCareLevel, findRegion, findSize, findTimeBand } from './choices.ts';
import { type ClientMonth, type ClientMonthInput, clientMonth } from './clientMonth.ts';
import { type Asked, FeeNames } from './feeNames.ts';
import { withCut } from './overCapacityCut.ts';
import { visitBand } from './visitBand.ts';

/** A client's month with what it was worked out from, so that "what if" can be asked of it. */
export interface PricedClient extends ClientMonth {
  readonly input: ClientMonthInput;
}

export interface CareRevenue {
  readonly size: Size;
  /** By 利用者ID; a client that cannot be priced is not in it. */
  readonly clients: ReadonlyMap<string, PricedClient>;
  readonly careUnits: number;
  /** Whole yen. */
  readonly careRevenue: number;
  /** Clients with visits whose units could not be worked out. */
  readonly unpriced: number;
}

type Fees = Pick<
  ClientMonthInput,
  'month' | 'size' | 'region' | 'dayServiceAddons' | 'treatments' | 'supportTerms'
>;

const LEVELS: readonly string[] = [...SUPPORT_LEVELS, ...CARE_LEVELS];

const asked = (setting: Setting, header: string): Asked => ({ ...setting, header });

function feesOf(month: IsoMonth, fees: FeeSettings, names: FeeNames): Fees | undefined {
  const { size: sizeText, region: regionText, treatments: treatmentText } = fees;
  for (const [header, setting] of [
    ['事業所規模', sizeText],
    ['地域区分', regionText],
  ] as const) {
    if (!setting) names.questions.push({ kind: 'settingNeeded', tab: '設定', header });
  }
  if (!sizeText || !regionText) return undefined;
  const size = names.look(findSize, asked(sizeText, '事業所規模'));
  const region = names.look(findRegion, asked(regionText, '地域区分'));
  if (!size || !region) return undefined;
  const service = size === '地域密着型' ? 'community' : 'general';
  const treatments = treatmentText
    ? names.treatments(asked(treatmentText, '処遇改善加算'), firstDay(month), service)
    : [];
  const written = fees.dayServiceAddons ? names.addons(asked(fees.dayServiceAddons, '体制加算')) : [];
  const dayServiceAddons = fees.overCapacityCut ? withCut(written) : written;
  return {
    month,
    size,
    region,
    dayServiceAddons: [...dayServiceAddons, ...ofMonth(month, fees, names)],
    treatments,
    supportTerms: fees.supportTerms,
  };
}

/** What 設定 names months for. */
function ofMonth(month: IsoMonth, fees: FeeSettings, names: FeeNames): Claim[] {
  const items = [
    { setting: fees.staffShortageMonths, header: '人員基準欠如減算の月', code: 'staff_shortage' },
    { setting: fees.infectionMonths, header: '感染症・災害3%加算の月', code: 'infection_disaster' },
  ] as const;
  return items.flatMap(({ setting, header, code }): Claim[] => {
    const addon = ADJUSTMENTS.find((adjustment) => adjustment.code === code);
    return setting && addon && names.isNamed(asked(setting, header), month) ? [{ addon }] : [];
  });
}

function priceClient(
  fees: Fees,
  client: Client,
  visits: readonly AttendanceDay[],
  calendar: Calendar,
  names: FeeNames,
): PricedClient | undefined {
  const { tab, cells, name } = client;
  const ask = (header: string, cell: string, text: string): Asked => ({ text, tab, cell, header });
  if (client.careLevel === undefined) {
    if (visits.length > 0)
      names.questions.push({ kind: 'careLevelNeeded', tab, cell: cells.careLevel, name });
    return undefined;
  }
  const level = names.look(findCareLevel, ask('要介護度', cells.careLevel, client.careLevel), LEVELS);
  if (client.timeBand !== undefined)
    names.look(findTimeBand, ask('提供時間', cells.timeBand, client.timeBand));
  const clientAddons = names.addons(ask('加算', cells.addons, client.addons));
  if (level === undefined) return undefined;
  const priced = visits.map((visit) => ({
    date: visit.date,
    band: visitBand(visit, client.timeBand, calendar),
  }));
  if (priced.some(({ band }) => band === undefined)) {
    names.questions.push({ kind: 'timeBandNeeded', tab, cell: cells.timeBand, name });
    return undefined;
  }
  // Every band is known here; the compiler does not carry that through `some`.
  const visited = priced as ClientMonthInput['visits'];
  const contract = { from: client.from, to: client.to };
  const input = { ...fees, level, visits: visited, clientAddons, contract };
  return { ...clientMonth(input), input };
}

export function careRevenue(
  month: IsoMonth,
  fees: FeeSettings,
  clients: readonly Client[],
  entries: readonly AttendanceDay[],
  calendar: Calendar,
): { revenue: CareRevenue | undefined; questions: Question[] } {
  const names = new FeeNames();
  const known = feesOf(month, fees, names);
  if (!known) return { revenue: undefined, questions: names.questions };
  const visitsOf = groupBy(
    entries.filter(({ mark }) => isAttended(mark)),
    ({ clientId }) => clientId,
  );
  const priced = new Map<string, PricedClient>();
  for (const client of clients) {
    const result = priceClient(known, client, visitsOf.get(client.id) ?? [], calendar, names);
    if (result?.careRevenue !== undefined) priced.set(client.id, result);
  }
  const sum = (of: (client: PricedClient) => number) =>
    [...priced.values()].reduce((total, one) => total + of(one), 0);
  return {
    revenue: {
      size: known.size,
      clients: priced,
      careUnits: sum((one) => one.careUnits),
      careRevenue: sum((one) => one.careRevenue ?? 0),
      unpriced: [...visitsOf.keys()].filter((id) => !priced.has(id)).length,
    },
    questions: names.questions,
  };
}
