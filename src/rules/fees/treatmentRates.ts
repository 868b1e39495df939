// 処遇改善 add-ons: per mille of a client-month's units, by kind of service.
import type { Dated, History, Reference } from '../kit/schedule.ts';
import { COMMUNITY_SERVICES, foundIn, HOME_SERVICES } from './notices.ts';

/** 地域密着型 places are `community`, all others `general`. */
export type Service = 'general' | 'community';

export interface Treatment {
  readonly code: string;
  readonly name: string;
  /** Of one group a place may claim only one. */
  readonly group: 'treatment' | 'specified_treatment' | 'baseup';
  /** In per mille: 59 is 5.9%. */
  readonly histories: Readonly<Record<Service, History<number>>>;
}

/** 介護職員等処遇改善加算(Ⅴ)(1) to (14), for the passage from the old three: its rates were found in no publication. */
export const TRANSITIONAL_TREATMENT = {
  name: '介護職員等処遇改善加算(Ⅴ)',
  from: '2024-06-01',
  to: '2025-03-31',
} as const;

type Figure = readonly [perMille: number, sources: number, publication?: string];

const NOTICES: Readonly<Record<Service, Reference>> = {
  general: HOME_SERVICES,
  community: COMMUNITY_SERVICES,
};

const dated = (
  service: Service,
  from: string,
  to: string | undefined,
  [value, sources, publication]: Figure,
): Dated<number> => ({
  from,
  ...(to !== undefined && { to }),
  value,
  sources,
  ...(publication !== undefined && { reference: foundIn(NOTICES[service], publication) }),
});

/** Until 2026-05 both kinds of service had one rate. */
const until = (to: string, from: string, figure: Figure): Treatment['histories'] => ({
  general: [dated('general', from, to, figure)],
  community: [dated('community', from, to, figure)],
});

/** From 2026-06 each has its own. A name that went on keeps what it had before. */
const from202606 = (general: Figure, community: Figure, before?: Treatment['histories']) => ({
  general: [...(before?.general ?? []), dated('general', '2026-06-01', undefined, general)],
  community: [...(before?.community ?? []), dated('community', '2026-06-01', undefined, community)],
});

const old = (figure: Figure, from = '2021-04-01') => until('2024-05-31', from, figure);
const united = (figure: Figure) => until('2026-05-31', '2024-06-01', figure);

export const TREATMENTS: readonly Treatment[] = [
  {
    code: 'treatment_1',
    name: '介護職員処遇改善加算(Ⅰ)',
    group: 'treatment',
    histories: old([59, 2]),
  },
  {
    code: 'treatment_2',
    name: '介護職員処遇改善加算(Ⅱ)',
    group: 'treatment',
    histories: old([43, 1]),
  },
  {
    code: 'treatment_3',
    name: '介護職員処遇改善加算(Ⅲ)',
    group: 'treatment',
    histories: old([23, 1]),
  },
  {
    code: 'specified_treatment_1',
    name: '介護職員等特定処遇改善加算(Ⅰ)',
    group: 'specified_treatment',
    histories: old([12, 1]),
  },
  {
    code: 'specified_treatment_2',
    name: '介護職員等特定処遇改善加算(Ⅱ)',
    group: 'specified_treatment',
    histories: old([10, 2]),
  },
  {
    code: 'baseup',
    name: '介護職員等ベースアップ等支援加算',
    group: 'baseup',
    histories: old([11, 1], '2022-10-01'),
  },
  {
    code: 'treatment_1',
    name: '介護職員等処遇改善加算(Ⅰ)',
    group: 'treatment',
    histories: united([92, 1]),
  },
  {
    code: 'treatment_2',
    name: '介護職員等処遇改善加算(Ⅱ)',
    group: 'treatment',
    histories: united([90, 2]),
  },
  {
    code: 'treatment_3',
    name: '介護職員等処遇改善加算(Ⅲ)',
    group: 'treatment',
    histories: from202606([99, 1], [105, 1], united([80, 2])),
  },
  {
    code: 'treatment_4',
    name: '介護職員等処遇改善加算(Ⅳ)',
    group: 'treatment',
    histories: from202606([83, 1], [89, 1], united([64, 1, '処遇改善加算の率の一覧(令和7年度)'])),
  },
  {
    code: 'treatment_1i',
    name: '介護職員等処遇改善加算(Ⅰ)イ',
    group: 'treatment',
    histories: from202606([111, 1], [117, 1]),
  },
  {
    code: 'treatment_1ro',
    name: '介護職員等処遇改善加算(Ⅰ)ロ',
    group: 'treatment',
    histories: from202606([120, 1], [127, 1]),
  },
  {
    code: 'treatment_2i',
    name: '介護職員等処遇改善加算(Ⅱ)イ',
    group: 'treatment',
    histories: from202606([109, 1], [115, 1]),
  },
  {
    code: 'treatment_2ro',
    name: '介護職員等処遇改善加算(Ⅱ)ロ',
    group: 'treatment',
    histories: from202606([118, 1], [125, 1]),
  },
];
