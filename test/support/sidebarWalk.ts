// The screens of the sidebar and the way to each, seen in both languages and by axe: add a screen to the table.
import type { FrameLocator, Page } from 'playwright-core';
import { setUpView as enSetUp } from '../../src/messages/en/dayService/setUpView.ts';
import { menu as enMenu } from '../../src/messages/en/menu.ts';
import { toSend as enToSend } from '../../src/messages/en/outreach/contacts/toSend.ts';
import { due as enDue } from '../../src/messages/en/outreach/due.ts';
import { importList as enImport } from '../../src/messages/en/outreach/offices/importList.ts';
import { office as enOffice } from '../../src/messages/en/outreach/offices/office.ts';
import { pick as enPick } from '../../src/messages/en/outreach/offices/pick.ts';
import { referral as enReferral } from '../../src/messages/en/outreach/referrals/referral.ts';
import { steps as enSteps } from '../../src/messages/en/outreach/referrals/steps.ts';
import { sidebar as enSidebar } from '../../src/messages/en/sidebar.ts';
import { views as enViews } from '../../src/messages/en/views.ts';
import { setUpView } from '../../src/messages/ja/dayService/setUpView.ts';
import { menu } from '../../src/messages/ja/menu.ts';
import { toSend } from '../../src/messages/ja/outreach/contacts/toSend.ts';
import { due } from '../../src/messages/ja/outreach/due.ts';
import { importList } from '../../src/messages/ja/outreach/offices/importList.ts';
import { office } from '../../src/messages/ja/outreach/offices/office.ts';
import { pick } from '../../src/messages/ja/outreach/offices/pick.ts';
import { referral } from '../../src/messages/ja/outreach/referrals/referral.ts';
import { steps } from '../../src/messages/ja/outreach/referrals/steps.ts';
import { sidebar } from '../../src/messages/ja/sidebar.ts';
import { views } from '../../src/messages/ja/views.ts';
import { clickMenu, sidebarFrame } from '../browser/kit/harness.ts';
import type { Language } from './stray.ts';

const WORDS = {
  ja: { due, importList, menu, office, pick, referral, setUpView, sidebar, steps, toSend, views },
  en: {
    due: enDue,
    importList: enImport,
    menu: enMenu,
    office: enOffice,
    pick: enPick,
    referral: enReferral,
    setUpView: enSetUp,
    sidebar: enSidebar,
    steps: enSteps,
    toSend: enToSend,
    views: enViews,
  },
};
type Spoken = (typeof WORDS)[Language];

/** The sidebar, with the words by which it is found. */
type Walk = (bar: FrameLocator, words: Spoken) => Promise<unknown>;

export interface Screen {
  readonly name: string;
  readonly line: 'openToday' | 'openSidebar' | 'openSetUp';
  /** Goes there from where the line of the menu leads. */
  readonly go: Walk;
  /** Stands on the screen, in English. */
  readonly shows: string;
}

const press = (bar: FrameLocator, name: string) =>
  bar.getByRole('button', { name, exact: true }).first().click();
const refused = (bar: FrameLocator) => bar.locator('.failure-line:visible').first().waitFor();
const toView =
  (name: keyof Spoken['views']): Walk =>
  (bar, words) =>
    bar.getByRole('navigation').getByRole('button', { name: words.views[name], exact: true }).click();
/** One leg after another. */
const then =
  (...legs: readonly Walk[]): Walk =>
  async (bar, words) => {
    for (const leg of legs) await leg(bar, words);
  };

const day =
  (date: string): Walk =>
  (bar) =>
    bar.locator('input[type=date]:visible').first().fill(date);
/** A Monday of the sample's last month. */
const sampleDay = then(day('2026-10-26'), (bar) => bar.locator('.person').first().waitFor());
const postponing: Walk = (bar) =>
  bar
    .locator('.due .office', { has: bar.locator('.why .overdue') })
    .first()
    .locator('.dots')
    .click();
const search: (text: string) => Walk = (text) =>
  then(toView('offices'), (bar, words) => bar.getByLabel(words.sidebar.list.search).fill(text));
const card = then(
  search('白雲'),
  (bar, words) => press(bar, words.office.open('白雲ケアプランセンター')),
  (bar) => bar.locator('.card .facts').waitFor(),
);
const importing = (text: string): Walk =>
  then(
    toView('offices'),
    (bar, words) => press(bar, words.importList.open),
    (bar) => bar.locator('textarea:visible').fill(text),
    (bar, words) => press(bar, words.importList.look),
  );
const logging = (name: string): Walk =>
  then(
    toView('log'),
    (bar, words) => bar.getByLabel(words.pick.label).fill(name),
    (bar, words) => bar.getByLabel(words.pick.label).press('Enter'),
  );
const save: Walk = (bar, words) => press(bar, words.sidebar.form.save);
const referrals = then(toView('referrals'), (bar) => bar.locator('.referral').first().waitFor());
const otherSteps = then(referrals, (bar) => bar.locator('.referral details > summary').first().click());
const closed: Walk = (bar) => bar.locator('details.closed > summary').click();
const made: Walk = (bar) => bar.locator('button.primary').click();

/** From now on the server is out of reach, as Google says it. */
const offline: Walk = (bar) =>
  bar.locator('body').evaluate(() => {
    let fail: (error: Error) => void = () => {};
    const run: object = new Proxy(
      {},
      {
        get: (_, name) => (handler: typeof fail) => {
          if (name === 'withFailureHandler') fail = handler;
          if (name === 'withSuccessHandler' || name === 'withFailureHandler') return run;
          return fail(new Error('NetworkError: Connection failure due to HTTP 0'));
        },
      },
    );
    const { google } = globalThis as unknown as { google: { script: object } };
    Object.defineProperty(google.script, 'run', { value: run });
  });

/** One line for each thing that can become of a line; names that are new stand in no language. */
const LIST = [
  '事業所名\t担当者名\t電話番号\t連絡方法\tURL',
  'Xyz\tAbc\t000-0000-7777\tFAX\t',
  'Xyz\tAbc\t000-0000-7777\tFAX\t',
  '白雲ケアプランセンター\tAbc\t000-0000-9999\t\t',
  'Zyx\t\t000-0000-0100\t\t',
  '\tAbc\t\t\t',
  '000-0000-8888\tAbc\t\t\t',
].join('\n');

export const SCREENS: readonly Screen[] = [
  { name: 'the day', line: 'openToday', go: sampleDay, shows: 'Add somebody not planned' },
  {
    name: 'the reasons for staying away',
    line: 'openToday',
    go: then(sampleDay, (bar) => bar.locator('button[aria-expanded]').first().click()),
    shows: 'Reason for the absence',
  },
  {
    name: 'a day of a month without a tab',
    line: 'openToday',
    go: then(day('2027-05-10'), (bar) => bar.getByText('出席 2027-05').waitFor()),
    shows: 'There is no tab "出席 2027-05" yet.',
  },
  { name: 'whom to contact today', line: 'openSidebar', go: async () => {}, shows: 'To contact today' },
  { name: 'a contact to put off', line: 'openSidebar', go: postponing, shows: 'When is the next date?' },
  {
    name: 'a contact put off, with the way back',
    line: 'openSidebar',
    go: then(
      postponing,
      (bar, words) => press(bar, words.due.nextWeek),
      (bar, words) => bar.getByRole('button', { name: words.sidebar.undo }).waitFor(),
    ),
    shows: 'Undo',
  },
  {
    name: 'a list that cannot be read',
    line: 'openSidebar',
    go: then(
      offline,
      (bar, words) => press(bar, words.sidebar.list.reload),
      (bar) => bar.locator('.failure').waitFor(),
    ),
    shows: 'No connection.',
  },
  { name: 'the offices', line: 'openSidebar', go: toView('offices'), shows: 'Find an office' },
  {
    name: 'a search that finds nothing',
    line: 'openSidebar',
    go: search('zzz'),
    shows: 'No office matches "zzz".',
  },
  { name: 'the card of an office', line: 'openSidebar', go: card, shows: 'Retire' },
  {
    name: 'words to send',
    line: 'openSidebar',
    go: then(
      card,
      (bar, words) => press(bar, words.toSend.offer),
      (bar) => bar.locator('.phrases textarea').first().waitFor(),
    ),
    shows: 'Copy the text',
  },
  {
    name: 'an office to edit',
    line: 'openSidebar',
    go: then(card, (bar, words) => press(bar, words.office.edit)),
    shows: 'Edit the office',
  },
  {
    name: 'an office that may be there already',
    line: 'openSidebar',
    go: then(
      toView('offices'),
      (bar, words) => press(bar, words.office.add),
      (bar, words) =>
        bar.getByLabel(words.office.fields.事業所名, { exact: true }).fill('白雲ケアプランセンター'),
      save,
      (bar) => bar.locator('.asking').waitFor(),
    ),
    shows: 'This may be an office you have already.',
  },
  {
    name: 'a list to paste',
    line: 'openSidebar',
    go: then(toView('offices'), (bar, words) => press(bar, words.importList.open)),
    shows: 'Copy a list from a spreadsheet',
  },
  {
    name: 'a pasted list that is refused',
    line: 'openSidebar',
    go: then(importing('担当者名\t電話番号\nAbc\t000-0000-7777'), refused),
    shows: 'There is no header 事業所名',
  },
  {
    name: 'a pasted list, line by line',
    line: 'openSidebar',
    go: then(importing(LIST), (bar) => bar.locator('.lines').waitFor()),
    shows: 'Same office as line 2',
  },
  { name: 'the log', line: 'openSidebar', go: toView('log'), shows: 'Choose an office' },
  {
    name: 'a contact refused by the server',
    line: 'openSidebar',
    go: then(logging('夕凪'), day('2035-01-01'), save, refused),
    shows: '2035-01-01 has not come yet. Enter the day of the contact.',
  },
  {
    name: 'a contact that speaks of gifts',
    line: 'openSidebar',
    go: then(
      logging('水玉'),
      (bar, words) => bar.getByLabel(words.sidebar.form.memo).fill('手土産'),
      save,
      (bar) => bar.locator('.gift').waitFor(),
    ),
    shows: 'It is forbidden to give',
  },
  {
    name: 'a contact saved, with words to send offered',
    line: 'openSidebar',
    go: then(logging('流星'), save, (bar) => bar.locator('.phrases button').waitFor()),
    shows: 'Latest entries',
  },
  { name: 'the referrals', line: 'openSidebar', go: then(otherSteps, closed), shows: 'Why it fell through' },
  {
    name: 'a step that is refused',
    line: 'openSidebar',
    go: then(referrals, day('2020-01-01'), (bar) => bar.locator('.step button').first().click(), refused),
    shows: 'lies before',
  },
  {
    name: 'a referral that fell through',
    line: 'openSidebar',
    go: then(
      otherSteps,
      (bar, words) => bar.getByLabel(words.referral.failReason).first().fill('Xyz'),
      (bar, words) => press(bar, words.referral.fail),
      (bar, words) => bar.getByRole('button', { name: words.sidebar.undo }).waitFor(),
      closed,
      (bar, words) => bar.getByText(words.referral.reasonIs('Xyz')).waitFor(),
    ),
    shows: 'Reason: Xyz',
  },
  {
    name: 'a new referral without its office',
    line: 'openSidebar',
    go: then(referrals, (bar, words) => press(bar, words.referral.add), save, refused),
    shows: 'Choose the office first.',
  },
  {
    name: 'the client of a contract, who may be there already',
    line: 'openSidebar',
    go: then(
      otherSteps,
      (bar, words) => press(bar, words.referral.moveTo(words.steps.names.契約)),
      (bar, words) => bar.getByRole('button', { name: words.sidebar.undo }).waitFor(),
      (bar, words) => bar.getByText(words.referral.toClient, { exact: true }).first().click(),
      (bar, words) => bar.getByLabel(words.referral.name, { exact: true }).fill('見本 太郎'),
      save,
      (bar) => bar.locator('.asking').waitFor(),
    ),
    shows: 'There is a client of the same name.',
  },
  { name: 'set-up', line: 'openSetUp', go: async () => {}, shows: 'Make the tabs' },
  {
    name: 'set-up that cannot reach the server',
    line: 'openSetUp',
    go: then(offline, made, refused),
    shows: 'No connection.',
  },
  {
    name: 'set-up, and what it made',
    line: 'openSetUp',
    // Making tabs takes a busy machine longer than a screen does.
    go: then(made, (bar) => bar.locator('.outcome').waitFor({ timeout: 60_000 })),
    shows: 'What to do next',
  },
];

/** Through the menu to the screen; what it shows then. */
export async function walkTo(page: Page, { line, go }: Screen, language: Language): Promise<FrameLocator> {
  const words = WORDS[language];
  await clickMenu(page, words.menu.product, words.menu[line]);
  const bar = sidebarFrame(page);
  await bar.locator('h2, input, .empty, form').first().waitFor();
  await go(bar, words);
  return bar;
}

/** The next screen's sidebar must not be taken for this one's. */
export const leave = (page: Page) => page.getByRole('button', { name: 'サイドバーを閉じる' }).click();
