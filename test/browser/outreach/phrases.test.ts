import { afterEach, describe, expect, it } from 'vitest';
import type { OfficeDetail, ReferralCard } from '../../../src/server.ts';
import { listOf, type OpenSidebar, office, openSidebar, working } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
afterEach(() => sidebar.page.close());

const evil = '<img src=x onerror="window.hit=1">';
const phrases = {
  suggested: 1,
  phrases: [
    { scene: '空きのお知らせ', subject: '', body: 'あ', questions: [] },
    {
      scene: 'お礼',
      subject: '件名です',
      body: evil,
      questions: ['{電話番号}に入れる内容が、シートで空欄です。'],
    },
  ],
};
const list = listOf([office({ last: null })]);

it('after a contact is saved, words that fit can be changed and copied', async () => {
  sidebar = await openSidebar(
    (call) => (call.name === 'listPhrases' ? { value: phrases } : working(list)(call)),
    760,
    'log',
  );
  const { page } = sidebar;
  await page.getByLabel('営業先を選ぶ').fill('見本');
  await page.keyboard.press('Enter');
  await page.getByLabel('結果').fill('不成立');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '見本ケアプランセンターに送る言葉を見る' }).click();
  await page.getByText('{電話番号}に入れる内容が、シートで空欄です。').waitFor();
  expect(sidebar.callsOf('listPhrases')).toEqual([
    { officeId: 'E001', person: '', result: '不成立', first: true },
  ]);
  expect(await page.getByLabel('件名').inputValue()).toBe('件名です');
  expect(await page.getByLabel('本文').inputValue()).toBe(evil);
  await page.getByLabel('本文').fill('直した本文');
  // The clipboard is closed to this page, as it may be in Google's frame: the text is selected instead.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no leave'));
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: '本文をコピー' }).click();
  await page.getByText('文章を選びました。').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toBe('直した本文');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await page.getByLabel('場面').selectOption('空きのお知らせ');
  expect(await page.getByLabel('本文').inputValue()).toBe('あ');
});

const NAME = '見本ケアプランセンター';
const contact = {
  date: '2026-11-05',
  way: '訪問',
  person: '見本 花子',
  told: [],
  result: '満員でお断り',
  recorder: '',
  memo: '',
};
const card = (contacts: OfficeDetail['contacts']): OfficeDetail => ({
  id: 'E001',
  today: '2026-11-05',
  fields: {
    事業所名: NAME,
    種別: '',
    担当者名: '案内 一子',
    電話番号: '',
    FAX番号: '',
    メール: '',
    連絡方法: '',
    '連絡間隔(日)': '',
    メモ: '',
  },
  state: '',
  retired: false,
  missing: [],
  last: null,
  next: null,
  due: 'later',
  daysLate: 0,
  contacts,
  contactCount: contacts.length,
  referrals: [],
  capacity: null,
});
const referral = (part: Partial<ReferralCard>): ReferralCard => ({
  ref: { row: 2, id: 'R001' },
  officeId: 'E001',
  office: NAME,
  person: '案内 三代',
  state: '不成立',
  open: false,
  waitingDays: 0,
  ahead: null,
  dates: { 受付日: '2026-10-01' },
  reason: '',
  difficult: '',
  clientId: '',
  client: '',
  memo: '',
  cells: {},
  questions: [],
  ...part,
});

describe('without having logged anything, words to send stand', () => {
  /** Opens the card with these contacts, and asks for the words. */
  async function askOnCard(...contacts: OfficeDetail['contacts']) {
    sidebar = await openSidebar(
      (call) => {
        if (call.name === 'readOffice') return { value: card(contacts) };
        return call.name === 'listPhrases' ? { value: phrases } : working(list)(call);
      },
      760,
      'offices',
    );
    const { page } = sidebar;
    await page.getByRole('button', { name: `${NAME}のくわしい内容` }).click();
    await page.getByRole('button', { name: '送る言葉を見る' }).click();
    await page.getByLabel('本文').waitFor();
    return page;
  }

  it('on the card of an office, about what was said to it today', async () => {
    const page = await askOnCard(contact);
    expect(sidebar.callsOf('listPhrases')).toEqual([
      { officeId: 'E001', person: '見本 花子', result: '満員でお断り', first: true },
    ]);
    expect(await page.locator(':focus').textContent()).toBe(`${NAME}に送る言葉`);
    await page
      .getByRole('region', { name: `${NAME}に送る言葉` })
      .getByText('閉じる')
      .click();
    expect(await page.locator(':focus').textContent()).toBe('送る言葉を見る');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });

  it('on the card of an office that heard nothing today, about nothing in particular', async () => {
    await askOnCard({ ...contact, date: '2026-11-04' });
    expect(sidebar.callsOf('listPhrases')).toEqual([
      { officeId: 'E001', person: '', result: '', first: false },
    ]);
  });

  it('on a referral that fell through, and on no other', async () => {
    const referrals = [
      referral({}),
      referral({ ref: { row: 3, id: 'R002' }, state: '契約' }),
      referral({ ref: { row: 4, id: 'R003' }, officeId: '', office: '知らない先' }),
    ];
    sidebar = await openSidebar(
      (call) => {
        if (call.name === 'listReferrals')
          return { value: { today: '2026-11-05', referrals, careLevels: [], questions: [] } };
        return call.name === 'listPhrases' ? { value: phrases } : working(list)(call);
      },
      760,
      'referrals',
    );
    const { page } = sidebar;
    await page.getByText('終わった紹介').click();
    await page.getByRole('button', { name: `${NAME}に送る言葉を見る` }).click();
    await page.getByLabel('本文').waitFor();
    expect(sidebar.callsOf('listPhrases')).toEqual([
      { officeId: 'E001', person: '案内 三代', result: '不成立', first: false },
    ]);
    expect(await page.getByRole('button', { name: /送る言葉を見る/ }).count()).toBe(1);
  });
});
