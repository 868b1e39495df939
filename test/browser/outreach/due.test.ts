import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, listOf, type OpenSidebar, office, openSidebar, working } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
/** As the menu opens it: nothing is asked for, and 今日 comes first. */
const open = async (answers: Answers) => {
  sidebar = await openSidebar(answers);
  return sidebar.page;
};

afterEach(() => sidebar.page.close());

const offices = [
  office({ id: 'E001', name: '見本ケアプランセンター', next: '2026-11-01' }),
  office({ id: 'E002', name: '例示クリニック', due: 'later', next: '2026-11-20', phone: '' }),
];
const list = listOf(offices, {
  due: [
    { id: 'E002', reasons: [{ kind: 'trial', days: 1 }] },
    {
      id: 'E001',
      reasons: [
        { kind: 'promised', days: 4 },
        { kind: 'referred', count: 2 },
      ],
    },
  ],
});
const postponing: Answers = (call) =>
  call.name === 'postponeOffice'
    ? {
        value: {
          officeId: 'E001',
          officeName: '見本ケアプランセンター',
          next: '2026-11-06',
          before: { log: '2026-11-01', office: '2026-11-01' },
        },
      }
    : working(list)(call);

describe('今日', () => {
  it('says whom to contact and why, in the order of the server', async () => {
    const page = await open(working(list));
    await page.getByRole('heading', { name: '今日連絡したい先 2件' }).waitFor();
    const items = page.locator('.offices > li');
    expect(await items.nth(0).textContent()).toContain('明日は体験利用です');
    expect(await items.nth(1).textContent()).toContain('予定日を4日過ぎています');
    expect(await items.nth(1).textContent()).toContain('この1年に2回紹介をいただきました');
  });

  it('shows the number, copied by a tap, and no link that would leave the sidebar blank', async () => {
    const page = await open(working(list));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByRole('button', { name: '見本ケアプランセンターの電話番号 000-0000-0100 をコピー' })
      .click();
    await page.getByText('コピーしました').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('00000000100');
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  });

  it('shows seven offices at a time, each with its number, its reason and 記録する', async () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      office({ id: `E${i}`, name: `見本${i}ケアプランセンター` }),
    );
    sidebar = await openSidebar(
      working(
        listOf(many, { due: many.map(({ id }) => ({ id, reasons: [{ kind: 'promised', days: 4 }] })) }),
      ),
      700,
    );
    const { page } = sidebar;
    const seventh = page.locator('.offices > li').nth(6);
    await seventh.waitFor();
    const { y = 0, height = 0 } = (await seventh.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(700);
  });

  it('leads to the card of an office, and back', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '例示クリニックのくわしい内容' }).click();
    expect(await page.getByRole('button', { name: '営業先', exact: true }).getAttribute('aria-current')).toBe(
      'page',
    );
    await page.getByRole('button', { name: '一覧に戻る' }).click();
    await page.getByRole('heading', { name: '今日連絡したい先 2件' }).waitFor();
  });

  it('opens 記録 for an office in one tap, and comes back when it is saved', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '例示クリニックに記録する' }).click();
    await page.getByRole('heading', { name: '例示クリニック' }).waitFor();
    expect(await page.getByRole('button', { name: '記録', exact: true }).getAttribute('aria-current')).toBe(
      'page',
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('例示クリニックへのFAXを記録しました。').waitFor();
    expect(await page.getByRole('heading', { name: '今日連絡したい先' }).isVisible()).toBe(true);
  });

  it('puts a contact off, sent with the date that was seen, and takes that back', async () => {
    const page = await open(postponing);
    await page.getByRole('button', { name: '見本ケアプランセンターのほかの操作' }).click();
    await page.getByRole('button', { name: '明日', exact: true }).click();
    await page.getByText('見本ケアプランセンターの次回予定日を11月6日（金）にしました。').waitFor();
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.getByText('見本ケアプランセンターの次回予定日を元に戻しました。').waitFor();
    expect(sidebar.callsOf('postponeOffice')).toEqual([
      { officeId: 'E001', next: '2026-11-06', expected: '2026-11-01' },
    ]);
    expect(sidebar.callsOf('undoPostponement')).toMatchObject([
      { next: '2026-11-06', before: { log: '2026-11-01' } },
    ]);
  });

  it('takes any other day that is to come', async () => {
    const page = await open(postponing);
    await page.getByRole('button', { name: '見本ケアプランセンターのほかの操作' }).click();
    const take = page.getByRole('button', { name: 'この日にする' });
    expect(await take.isDisabled()).toBe(true);
    await page.getByLabel('ほかの日').fill('2026-11-05');
    expect(await take.isDisabled()).toBe(true);
    await page.getByLabel('ほかの日').fill('2026-12-01');
    await take.click();
    await expect.poll(() => sidebar.callsOf('postponeOffice')).toMatchObject([{ next: '2026-12-01' }]);
  });

  it('does not offer to put off a trial tomorrow', async () => {
    const page = await open(working(list));
    await page.getByRole('heading', { name: '例示クリニック' }).waitFor();
    await page.getByRole('button', { name: '例示クリニックのほかの操作' }).click();
    expect(await page.getByRole('button', { name: '明日', exact: true }).count()).toBe(0);
  });

  it('says so when all is done, with what comes next', async () => {
    const page = await open(working({ ...list, due: [] }));
    await page.getByText('今日の連絡はすべて済んでいます。').waitFor();
    expect(await page.getByRole('region', { name: '次の予定' }).textContent()).toContain('11月20日（金）');
  });

  it('shows twenty of two thousand at once', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => office({ id: `E${i}`, name: `見本${i}号` }));
    const page = await open(
      working(listOf(many, { due: many.map(({ id }) => ({ id, reasons: [{ kind: 'never' }] })) })),
    );
    await page.getByRole('heading', { name: '今日連絡したい先 2,000件' }).waitFor();
    await page.getByRole('button', { name: 'さらに20件を表示' }).click();
    expect(await page.locator('.offices > li').count()).toBe(40);
  });

  it('fits 300 pixels, even with the longest names', async () => {
    const long = '社会福祉法人とても長い名前の会居宅介護支援センター'.repeat(2);
    const page = await open(
      working(
        listOf([office({ name: long, person: 'a'.repeat(60) })], {
          due: [{ id: 'E001', reasons: [{ kind: 'promised', days: 1234 }] }],
        }),
      ),
    );
    await page.getByRole('button', { name: `${long}のほかの操作` }).click();
    await page.getByRole('button', { name: 'この日にする' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
});
