import { afterEach, describe, expect, it } from 'vitest';
import type { Server, SetUpResult } from '../../../src/server.ts';
import { type Answers, type OpenSidebar, openSidebar } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
afterEach(() => sidebar.page.close());

const DEFAULTS: ReturnType<Server['setUpDefaults']> = {
  name: '',
  capacity: null,
  weekdays: ['月', '火', '水', '木', '金', '土'],
  size: '',
  region: '',
  timeBand: '',
  sizes: ['地域密着型', '通常規模型'],
  regions: ['5級地', 'その他'],
  timeBands: ['6〜7時間', '7〜8時間'],
  existing: ['利用者'],
  makes: ['設定', '単位', '費用'],
};
const RESULT: SetUpResult = {
  made: ['設定', '単位'],
  kept: [
    { tab: '費用', lacking: [] },
    { tab: '利用者', lacking: ['フリガナ', '利用開始日'] },
  ],
  added: [],
  notes: [],
};

const server =
  (setUp: Answers): Answers =>
  (call) =>
    call.name === 'setUpDefaults' ? { value: DEFAULTS } : setUp(call);

async function open(setUp: Answers) {
  sidebar = await openSidebar(server(setUp), 760, 'setUp');
  await sidebar.page.getByRole('button', { name: 'タブを作る' }).waitFor();
  return sidebar.page;
}
const make = (page: OpenSidebar['page']) => page.getByRole('button', { name: 'タブを作る' }).click();

describe('はじめる in the sidebar', () => {
  it('names the tabs that stay as they are and those it makes, and takes nothing for a fact that nobody said', async () => {
    const page = await open(() => 'never');
    await page.getByText('「利用者」はすでにあるため、変えません。').waitFor();
    await page.getByText('足りない「設定」「単位」「費用」を作ります。').waitFor();
    expect(await page.getByLabel('定員（人）').inputValue()).toBe('');
    const chosen = ['事業所規模', '地域区分', '提供時間'].map((label) =>
      page.getByLabel(label).locator('option:checked').textContent(),
    );
    expect(await Promise.all(chosen)).toEqual(Array(3).fill('分からない（空欄のまま）'));
    expect(await page.getByLabel('土', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('日', { exact: true }).isChecked()).toBe(false);
  });

  it('asks for nothing that it would not write, where the tabs are there', async () => {
    sidebar = await openSidebar(
      () => ({ value: { ...DEFAULTS, existing: ['設定', '単位'], makes: ['費用'] } }),
      760,
      'setUp',
    );
    await sidebar.page.getByText('足りない「費用」を作ります。').waitFor();
    expect(await sidebar.page.locator('input, select').count()).toBe(0);
  });

  it('says a word where 事業所規模 does not fit the seats, as soon as both are there', async () => {
    const page = await open(() => 'never');
    await page.getByLabel('定員（人）').fill('15');
    await page.getByLabel('事業所規模').selectOption('通常規模型');
    await page.getByText('定員18人以下は、ふつう地域密着型です。「通常規模型」でよいか、').waitFor();
    await page.getByLabel('定員（人）').fill('20');
    await page.getByText('定員18人以下は').waitFor({ state: 'detached' });
  });

  it('sends the answers as they were given, a number in full width as a number', async () => {
    const page = await open(() => ({ value: RESULT }));
    await page.getByLabel('事業所名').fill('デイサービス見本の里');
    await page.getByLabel('定員（人）').fill('１８人');
    await page.getByLabel('土', { exact: true }).uncheck();
    await page.getByLabel('日', { exact: true }).check();
    await page.getByLabel('地域区分').selectOption('5級地');
    await make(page);
    await page.getByText('2個のタブを作りました。').waitFor();
    expect(sidebar.callsOf('setUp')).toEqual([
      {
        name: 'デイサービス見本の里',
        capacity: 18,
        weekdays: ['月', '火', '水', '木', '金', '日'],
        size: '',
        region: '5級地',
        timeBand: '',
        addColumns: [],
      },
    ]);
  });

  it('shows what was refused, and keeps the answers', async () => {
    const page = await open(() => ({ error: 'Refusal: 定員を1から999までの数字で入力してください。' }));
    await page.getByLabel('事業所名').fill('見本');
    await make(page);
    await page
      .getByRole('alert')
      .getByText('定員を1から999までの数字で入力してください。', { exact: true })
      .waitFor();
    expect(await page.getByLabel('事業所名').inputValue()).toBe('見本');
  });

  it('asks once, however often it is clicked', async () => {
    const page = await open(() => 'never');
    await make(page);
    await page.getByRole('button', { name: '作っています。' }).click({ force: true });
    expect(sidebar.callsOf('setUp')).toHaveLength(1);
    expect(await page.getByRole('button', { name: '作っています。' }).isDisabled()).toBe(true);
  });

  it('adds the columns a tab lacks only when asked, and says which', async () => {
    const page = await open(() => ({ value: RESULT }));
    await make(page);
    await page.getByText('ない列：フリガナ、利用開始日').waitFor();
    sidebar.answer(() => ({
      value: {
        ...RESULT,
        made: [],
        kept: [],
        added: [{ tab: '利用者', headers: ['フリガナ', '利用開始日'] }],
      },
    }));
    await page.getByRole('button', { name: 'ない列を右端に足す' }).click();
    await page.getByText('「利用者」に フリガナ、利用開始日 を足しました。').waitFor();
    expect(sidebar.callsOf('setUp')[1]).toMatchObject({
      addColumns: [
        { tab: '利用者', header: 'フリガナ' },
        { tab: '利用者', header: '利用開始日' },
      ],
    });
  });

  it('says why something was not made, and what to do next', async () => {
    const page = await open(() => ({
      value: { ...RESULT, notes: ['「単位」C2：営業曜日「隔日」を曜日として読めません。'] },
    }));
    await make(page);
    await page.getByText('「単位」C2：営業曜日「隔日」').waitFor();
    await page.getByText('メニューの「出席簿を作る」を選ぶ').waitFor();
  });

  it('can be loaded again when the first attempt fails', async () => {
    sidebar = await openSidebar(() => ({ error: 'NetworkError: HTTP 0' }), 760, 'setUp');
    await sidebar.page.getByText('つながりませんでした。').waitFor();
    sidebar.answer(server(() => 'never'));
    await sidebar.page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await sidebar.page.getByRole('button', { name: 'タブを作る' }).waitFor();
  });

  it('fits into 300 pixels', async () => {
    const page = await open(() => 'never');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
});
