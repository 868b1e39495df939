// Add-ons as people write them in a cell: 入浴介助加算(Ⅰ)、送迎減算×2.
import { ADDONS, type Addon } from '../../rules/fees/addons.ts';
import { ADJUSTMENTS } from '../../rules/fees/adjustments.ts';
import { SUPPORT_ADDONS } from '../../rules/fees/supportAddons.ts';
import { finder, type Named } from './names.ts';
import { findTreatments } from './treatmentNames.ts';

/** An add-on claimed for a client, and how often; without `times` the basis decides. */
export interface Claim {
  readonly addon: Addon;
  readonly times?: number;
}

/** A part of the list that cannot be claimed as written. */
export type ClaimQuestion =
  | { readonly kind: 'unknownAddon'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'badTimes'; readonly text: string; readonly name: string }
  | { readonly kind: 'treatmentAmongAddons'; readonly text: string };

/** Short forms in use beside the names of the fee table. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  over_capacity: ['定員超過減算', '定員超過'],
  staff_shortage: ['人員基準欠如', '人員欠如減算', '看護・介護職員欠員減算'],
  shared_children: ['共生型(児童発達支援)', '共生型(放課後等デイサービス)'],
  shared_daily_care: ['共生型(生活介護)'],
  shared_training: ['共生型(自立訓練)'],
  infection_disaster: ['感染症・災害3%', '3%加算', '感染症又は災害による3%加算'],
  abuse_prevention: ['虐待防止措置未実施減算', '高齢者虐待防止未実施減算', '虐待防止未実施減算'],
  continuity_plan: ['業務継続計画未実施減算', 'BCP未策定減算', '業務継続計画未策定'],
  remote_area: ['中山間地域等提供加算', '中山間地域等加算', '中山間'],
};

/** Of 総合事業 alone; a name that both tables have means the add-on of 通所介護 until it is known for whom. */
export const SUPPORT_ONLY: readonly Addon[] = SUPPORT_ADDONS.filter(
  ({ code }) => !ADDONS.some((addon) => addon.code === code),
);

export const findAddon = finder<Addon>(() =>
  [...ADDONS, ...SUPPORT_ONLY, ...ADJUSTMENTS].map(
    (addon): Named<Addon> => [addon, addon.name, ...(ALIASES[addon.code] ?? [])],
  ),
);

const TIMES = /^(.*?)[×xX*✕✖]\s*(\d+)回?$/;

/** Names separated by 、 or , or a line break; a part that is not understood comes back as a question. */
export function parseAddonList(text: string): { claims: Claim[]; questions: ClaimQuestion[] } {
  const claims: Claim[] = [];
  const questions: ClaimQuestion[] = [];
  for (const part of splitList(text)) {
    const match = TIMES.exec(part.normalize('NFKC'));
    const answer = findAddon(match?.[1] ?? part);
    const times = match ? Number(match[2]) : undefined;
    if (!answer.found) {
      questions.push(
        findTreatments(part).length > 0
          ? { kind: 'treatmentAmongAddons', text: part }
          : { kind: 'unknownAddon', text: part, nearest: answer.nearest },
      );
    } else if (times === 0) questions.push({ kind: 'badTimes', text: part, name: answer.item.name });
    else claims.push(times === undefined ? { addon: answer.item } : { addon: answer.item, times });
  }
  return { claims, questions };
}

export const splitList = (text: string): string[] =>
  text
    .split(/[、，,､\r\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
