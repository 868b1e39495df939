// Opens the built sidebar in a real browser, 300 px wide, before a stand-in for Google's server.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { OfficeCard, Server } from '../../../src/server.ts';
import { sharedBrowser } from '../../support/browser.ts';

const built = new URL('../../../dist/sidebar.html', import.meta.url);

export type ListAnswer = ReturnType<Server['listOffices']>;
export interface Call {
  readonly name: string;
  readonly argument: unknown;
}
/** What the server does with one call: answers, fails with that message, or never comes back. */
export type Answer = { readonly value: unknown } | { readonly error: string } | 'never';
export type Answers = (call: Call) => Answer | Promise<Answer>;

export const office = (part: Partial<OfficeCard> = {}): OfficeCard => ({
  id: 'E001',
  name: '見本ケアプランセンター',
  kind: '居宅介護支援事業所',
  person: '案内 一子',
  phone: '000-0000-0100',
  wayNote: 'FAX',
  ways: ['FAX', '訪問', '電話', 'メール', '研修・事例検討会'],
  intervalDays: 14,
  last: '2026-10-01',
  next: '2026-11-01',
  due: 'overdue',
  daysLate: 4,
  memo: '',
  ...part,
});

export const listOf = (offices: OfficeCard[], part: Partial<ListAnswer> = {}): ListAnswer => ({
  today: '2026-11-05',
  offices,
  kinds: ['居宅介護支援事業所', '地域包括支援センター', '医療機関', 'その他'],
  ways: ['訪問', '電話', 'FAX', 'メール', '研修・事例検討会'],
  told: ['受け入れ可能人数', '担当者', '空き曜日', '送迎範囲', '特色', '定員'],
  due: [],
  recent: [],
  questions: [],
  drafts: {},
  recorder: '',
  ...part,
});

/** As the server does: the list, and every entry taken as it was asked for. */
export const working =
  (list: ListAnswer): Answers =>
  ({ name, argument }) => {
    if (name === 'listOffices') return { value: list };
    if (name === 'logContact') {
      const contact = argument as { officeId: string };
      const officeName = list.offices.find(({ id }) => id === contact.officeId)?.name ?? '';
      return { value: { contact, officeName, before: { last: null, next: null } } };
    }
    return { value: {} };
  };

export interface OpenSidebar {
  readonly page: Page;
  readonly calls: Call[];
  /** From now on the server does this. */
  answer(answers: Answers): void;
  callsOf(name: keyof Server): unknown[];
}

/** `view` is what the menu asked the page to show first. */
export async function openSidebar(first: Answers, height = 760, view = ''): Promise<OpenSidebar> {
  const html = (await readFile(built, 'utf8')).replace('<body>', `<body data-view="${view}">`);
  const browser = await sharedBrowser();
  const page = await browser.newPage({ viewport: { width: 300, height }, locale: 'ja-JP' });
  const calls: Call[] = [];
  let answers = first;
  await page.exposeFunction('askServer', (name: string, argument: unknown) => {
    calls.push({ name, argument });
    return answers({ name, argument });
  });
  await page.addInitScript({ path: fileURLToPath(new URL('googleInPage.js', import.meta.url)) });
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('http://sidebar.localhost/');
  return {
    page,
    calls,
    answer(next) {
      answers = next;
    },
    callsOf: (name) => calls.filter((call) => call.name === name).map(({ argument }) => argument),
  };
}
