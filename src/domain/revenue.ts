// The month's revenue from care, client by client; what cannot be priced is a question, never a guess.

import type { Size } from '../rules/baseUnits.ts';
import type { Service } from '../rules/treatmentRates.ts';
import type { Entry } from './attendance.ts';
import type { Calendar } from './calendar.ts';
import type { Client, FeeSettings, Setting } from './facility.ts';
import { groupBy } from './groupBy.ts';
import { firstDay, type IsoDate, type IsoMonth } from './isoDate.ts';
import { isAttended } from './marks.ts';
import type { Problem } from './problem.ts';
import { type Claim, parseAddonList } from './units/addonNames.ts';
import { findCareLevel, findRegion, findSize, findTimeBand } from './units/choices.ts';
import { type ClientMonth, type ClientMonthInput, clientMonth } from './units/clientMonth.ts';
import type { Found } from './units/names.ts';
import { type AppliedTreatment, parseTreatmentList } from './units/treatmentLines.ts';

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
  'month' | 'size' | 'region' | 'facilityAddons' | 'treatments' | 'supportUnits'
>;

/** A text to be looked up, with where it stands. */
interface Asked {
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
  readonly header: string;
}

class Questions {
  readonly problems: Problem[] = [];

  /** The item that is meant, or a question with the nearest names. */
  look<T>(find: (text: string) => Found<T>, { text, ...place }: Asked): T | undefined {
    const answer = find(text);
    if (answer.found) return answer.item;
    this.problems.push({ kind: 'unknownName', ...place, given: text, expected: answer.nearest });
    return undefined;
  }

  addons({ text, ...place }: Asked): Claim[] {
    const { claims, problems } = parseAddonList(text);
    for (const problem of problems) {
      const expected = problem.kind === 'unknownAddon' ? problem.nearest : [];
      this.problems.push({ kind: problem.kind, ...place, given: problem.text, expected });
    }
    return claims;
  }

  treatments({ text, ...place }: Asked, date: IsoDate, service: Service): AppliedTreatment[] {
    const { treatments, problems } = parseTreatmentList(text, date, service);
    for (const problem of problems) {
      if (problem.kind === 'treatmentRival') {
        this.problems.push({ kind: 'rivals', ...place, given: problem.name, expected: [problem.kept] });
      } else {
        const kind = problem.kind === 'unknownTreatment' ? 'unknownName' : problem.kind;
        this.problems.push({ kind, ...place, given: problem.text, expected: problem.nearest });
      }
    }
    return treatments;
  }
}

const asked = (setting: Setting, header: string): Asked => ({ ...setting, header });

function feesOf(month: IsoMonth, fees: FeeSettings, questions: Questions): Fees | undefined {
  const { size: sizeText, region: regionText, treatments: treatmentText } = fees;
  for (const [header, setting] of [
    ['事業所規模', sizeText],
    ['地域区分', regionText],
  ] as const) {
    if (!setting) questions.problems.push({ kind: 'settingNeeded', tab: '設定', header });
  }
  if (!sizeText || !regionText) return undefined;
  const size = questions.look(findSize, asked(sizeText, '事業所規模'));
  const region = questions.look(findRegion, asked(regionText, '地域区分'));
  if (!size || !region) return undefined;
  const service = size === '地域密着型' ? 'community' : 'general';
  const treatments = treatmentText
    ? questions.treatments(asked(treatmentText, '処遇改善加算'), firstDay(month), service)
    : [];
  const facilityAddons = fees.facilityAddons ? questions.addons(asked(fees.facilityAddons, '体制加算')) : [];
  return { month, size, region, facilityAddons, treatments, supportUnits: fees.supportUnits };
}

function priceClient(
  fees: Fees,
  client: Client,
  visits: readonly Entry[],
  calendar: Calendar,
  questions: Questions,
): PricedClient | undefined {
  const { tab, cells, name } = client;
  const ask = (header: string, cell: string, text: string): Asked => ({ text, tab, cell, header });
  if (client.careLevel === undefined) {
    if (visits.length > 0)
      questions.problems.push({ kind: 'careLevelNeeded', tab, cell: cells.careLevel, name });
    return undefined;
  }
  const level = questions.look(findCareLevel, ask('要介護度', cells.careLevel, client.careLevel));
  const ownBand =
    client.timeBand === undefined
      ? undefined
      : questions.look(findTimeBand, ask('提供時間', cells.timeBand, client.timeBand));
  const clientAddons = questions.addons(ask('加算', cells.addons, client.addons));
  if (level === undefined) return undefined;
  const priced = visits.map(({ date, unit }) => {
    const text = calendar.unitOn(unit, date)?.timeBand;
    const usual = text === undefined ? undefined : findTimeBand(text);
    return { date, band: ownBand ?? (usual?.found ? usual.item : undefined) };
  });
  if (priced.some(({ band }) => band === undefined)) {
    questions.problems.push({ kind: 'timeBandNeeded', tab, cell: cells.timeBand, name });
    return undefined;
  }
  // Every band is known here; the compiler does not carry that through `some`.
  const input = { ...fees, level, visits: priced as ClientMonthInput['visits'], clientAddons };
  return { ...clientMonth(input), input };
}

export function careRevenue(
  month: IsoMonth,
  fees: FeeSettings,
  clients: readonly Client[],
  entries: readonly Entry[],
  calendar: Calendar,
): { revenue: CareRevenue | undefined; problems: Problem[] } {
  const questions = new Questions();
  const known = feesOf(month, fees, questions);
  if (!known) return { revenue: undefined, problems: questions.problems };
  const visitsOf = groupBy(
    entries.filter(({ mark }) => isAttended(mark)),
    ({ clientId }) => clientId,
  );
  const priced = new Map<string, PricedClient>();
  for (const client of clients) {
    const result = priceClient(known, client, visitsOf.get(client.id) ?? [], calendar, questions);
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
    problems: questions.problems,
  };
}
