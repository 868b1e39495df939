import { afterEach, describe, expect, it } from 'vitest';
import type { Day, MarkRequest, PersonCard } from '../../../src/server.ts';
import { type Answer, type Answers, type OpenSidebar, openSidebar } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
afterEach(() => sidebar.page.close());

async function open(answers: Answers) {
  sidebar = await openSidebar((call) => (call.name === 'listOffices' ? 'never' : answers(call)));
  await sidebar.page.getByRole('button', { name: '出席', exact: true }).click();
  return sidebar.page;
}

const card = (clientId: string, part: Partial<PersonCard> = {}): PersonCard => ({
  clientId,
  unit: '1単位',
  name: `見本 ${clientId}`,
  kana: '',
  state: 'planned',
  text: '予',
  canMark: true,
  callFirst: false,
  phone: '',
  careManager: '案内 一子',
  reason: '',
  makeup: null,
  makeupDays: [],
  ...part,
});

const dayOf = (people: PersonCard[], part: Partial<Day> = {}): Day => ({
  today: '2026-11-05',
  date: '2026-11-05',
  tab: '出席 2026-11',
  lacking: '',
  closed: false,
  severalUnits: false,
  counts: { planned: 12, came: 3, away: 2, open: 7, freeSeats: 8, tooMany: 0 },
  people,
  others: [],
  reasons: ['通院', '体調', '家族都合', '気が進まない', '入院', 'ショート', 'その他'],
  questions: [],
  ...part,
});

const RECEIPT = { id: 'V-00000001', date: '2026-11-05', sign: '○', changes: [], absence: null };

/** As the server does: whoever is marked stands so in the answer. */
function working(day: Day): Answers {
  let now = day;
  return ({ name, argument }): Answer => {
    if (name === 'listDay') return { value: now };
    if (name === 'markAttendance') {
      const { people, ...wish } = argument as MarkRequest;
      const marked = (one: PersonCard): PersonCard => {
        if (!people.some(({ clientId }) => clientId === one.clientId)) return one;
        return wish.sign === '欠'
          ? {
              ...one,
              state: 'absent',
              text: '欠',
              reason: wish.reason ?? '',
              makeupDays: ['2026-11-10'],
            }
          : { ...one, state: wish.sign === '○' ? 'attended' : 'makeup', text: wish.sign };
      };
      now = { ...now, people: now.people.map(marked) };
      return { value: { receipt: RECEIPT, notice: '', day: now } };
    }
    return { value: { notice: '', day } };
  };
}
const asked = () => sidebar.callsOf('markAttendance') as MarkRequest[];
const item = (name: string) =>
  sidebar.page.getByRole('list', { name: '利用者' }).getByRole('listitem').filter({ hasText: name });

describe('the day', () => {
  it('is shown in numbers, with every mark in words', async () => {
    const page = await open(
      working(
        dayOf([
          card('A', { state: 'due', text: '' }),
          card('B', { state: 'hospital', text: '入', reason: '入院' }),
          card('C', { state: 'absent', text: '欠', reason: '体調' }),
          card('D', { state: 'unknown', text: '来た' }),
        ]),
      ),
    );
    await page.getByRole('heading', { name: '11月5日（木）' }).waitFor();
    expect(await page.locator('.counts').textContent()).toMatch(
      /予定\s*12\s*来所\s*3\s*欠席\s*2\s*未入力\s*7\s*空き\s*8/,
    );
    const said = await page.locator('.person .mark').allTextContents();
    expect(said).toEqual(['未入力（契約の曜日）', '入 入院', '欠 欠席（体調）', '来た 読み取れない印']);
  });

  it('is the one before, the one after, or any one asked for', async () => {
    const page = await open(({ argument }) => {
      const { date = '2026-11-05' } = argument as { date?: string };
      return { value: dayOf([], { date }) };
    });
    await page.getByRole('button', { name: '次の日' }).click();
    await page.getByRole('heading', { name: '11月6日（金）' }).waitFor();
    await page.getByRole('button', { name: '前の日' }).click();
    await page.getByRole('heading', { name: '11月5日（木）' }).waitFor();
    await page.getByLabel('日付').fill('2026-12-24');
    await page.getByRole('heading', { name: '12月24日（木）' }).waitFor();
    await page.getByRole('button', { name: '今日へ' }).click();
    await page.getByRole('heading', { name: '11月5日（木）' }).waitFor();
  });

  it('says so when nobody comes, when it is closed, and what is not understood', async () => {
    let page = await open(working(dayOf([])));
    await page.getByText('この日に来る予定の方はいません。').waitFor();
    await page.close();
    page = await open(working(dayOf([], { closed: true, questions: ['「出席 2026-11」H9：…'] })));
    await page.getByText('この日は休みです。').waitFor();
    await page.getByText('確認が必要なところ 1件').click();
    expect(await page.getByText('「出席 2026-11」H9：…').isVisible()).toBe(true);
  });

  it('offers to make the tab of a month that has none', async () => {
    const page = await open(({ name }) => {
      if (name === 'makeAttendance')
        return { value: { tab: '出席 2026-11', line: '作りました。', notice: '' } };
      const made = sidebar.callsOf('makeAttendance').length > 0;
      return { value: dayOf([card('A')], { lacking: made ? '' : 'tab' }) };
    });
    await page.getByText('「出席 2026-11」のタブがまだありません。').waitFor();
    await page.getByRole('button', { name: '出席簿を作る' }).click();
    await item('見本 A').waitFor();
    expect(sidebar.callsOf('makeAttendance')).toEqual([{ month: '2026-11' }]);
  });

  it('says that it makes the tab only while it does, not while another day is read', async () => {
    const page = await open((call) =>
      call.name === 'listDay' && sidebar.callsOf('listDay').length > 1
        ? 'never'
        : working(dayOf([], { lacking: 'tab' }))(call),
    );
    const make = page.getByRole('button', { name: '出席簿を作る' });
    await make.waitFor();
    await page.getByLabel('日付').fill('2026-11-06');
    await expect.poll(() => make.isDisabled()).toBe(true);
    expect(await make.textContent()).toBe('出席簿を作る');
  });

  it('names those to telephone first, folded under their count, with the number where there is one', async () => {
    const page = await open(
      working(
        dayOf([
          card('A', { callFirst: true }),
          card('B', { callFirst: true, phone: '000-0000-0100' }),
          card('C'),
        ]),
      ),
    );
    const calls = page.locator('.calls');
    expect(await calls.getByText('担当ケアマネ').first().isVisible()).toBe(false);
    await calls.getByText('迎えの前に電話する方 2名').click();
    expect(await calls.getByText('担当ケアマネ 案内 一子').count()).toBe(2);
    expect(await calls.getByRole('button').allTextContents()).toEqual(['000-0000-0100']);
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  });

  it('shows a failure with a way to try again', async () => {
    const page = await open(() => ({ error: 'Refusal: タブ「単位」がありません。' }));
    await page.getByText('タブ「単位」がありません。', { exact: true }).waitFor();
    sidebar.answer(working(dayOf([card('A')])));
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await item('見本 A').waitFor();
  });
});

describe('a mark', () => {
  it('is one tap, sent with what was seen, shown as saved and taken back', async () => {
    const page = await open(working(dayOf([card('A'), card('B')])));
    await page.getByRole('button', { name: '見本 Aさん 出席' }).click();
    await page.getByText('見本 Aさんを「○」出席にしました。').waitFor();
    expect(await item('見本 A').locator('.mark').textContent()).toBe('○ 出席');
    const [request] = asked();
    expect(request).toMatchObject({
      date: '2026-11-05',
      sign: '○',
      people: [{ clientId: 'A', unit: '1単位', expected: '予' }],
    });
    expect(request?.id).toMatch(/^[A-Z0-9-]{8,64}$/);
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.getByText('取り消しました。').waitFor();
    expect(sidebar.callsOf('undoMark')).toEqual([RECEIPT]);
    expect(await item('見本 A').locator('.mark').textContent()).toBe('予 予定');
  });

  it('is shown as being saved until the answer is there', async () => {
    const day = dayOf([card('A'), card('B')]);
    const page = await open(({ name }) => (name === 'listDay' ? { value: day } : 'never'));
    const tap = page.getByRole('button', { name: '見本 Aさん 出席' });
    await tap.click();
    await item('見本 A').getByText('○ 保存しています…').waitFor();
    expect(await tap.isDisabled()).toBe(true);
  });

  it('is sent once, however fast the button is tapped twice', async () => {
    const page = await open(working(dayOf([card('A'), card('B')])));
    await page.getByRole('button', { name: '見本 Aさん 出席' }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.getByRole('button', { name: '見本 Bさん 出席' }).click();
    await page.getByText('見本 Bさんを「○」出席にしました。').waitFor();
    expect(asked().map(({ people }) => people[0]?.clientId)).toEqual(['A', 'B']);
  });

  it('of who stays away is written at once; the reason comes after it, then days to come instead', async () => {
    const page = await open(working(dayOf([card('A'), card('B')])));
    await page.getByRole('button', { name: '見本 Aさん 欠席' }).click();
    await page.getByText('見本 Aさんを「欠」欠席にしました。').waitFor();
    expect(asked()).toEqual([
      {
        id: expect.any(String),
        date: '2026-11-05',
        sign: '欠',
        people: [{ clientId: 'A', unit: '1単位', expected: '予' }],
      },
    ]);
    await item('見本 A').getByRole('button', { name: '気が進まない' }).click();
    await page.getByText('見本 Aさんを欠席（気が進まない）にしました。').waitFor();
    expect(asked()[1]).toMatchObject({ sign: '欠', reason: '気が進まない', people: [{ expected: '欠' }] });
    await page.getByRole('button', { name: '11月10日（火）' }).click();
    await page.getByText('見本 Aさんの振替日を11月10日（火）にしました。').waitFor();
    expect(sidebar.callsOf('setMakeupDay')).toEqual([
      { date: '2026-11-05', clientId: 'A', unit: '1単位', makeup: '2026-11-10', expected: null },
    ]);
  });

  it('of who stays away is not turned into ○ by 全員出席, with or without a reason', async () => {
    const page = await open(working(dayOf([card('A'), card('B')])));
    await page.getByRole('button', { name: '見本 Aさん 欠席' }).click();
    await page.getByRole('button', { name: '未入力の1名を全員出席にする' }).click();
    await page.getByRole('button', { name: '○にする' }).click();
    await page.getByText('1名を「○」出席にしました。').waitFor();
    expect(asked().map(({ sign, people }) => [sign, people.map(({ clientId }) => clientId)])).toEqual([
      ['欠', ['A']],
      ['○', ['B']],
    ]);
    expect(await item('見本 A').locator('.mark').textContent()).toBe('欠 欠席');
  });

  it('that could not be saved keeps 全員出席 away from its person', async () => {
    const day = dayOf([card('A'), card('B')]);
    const page = await open(({ name }) => (name === 'listDay' ? { value: day } : { error: 'lock timeout' }));
    await page.getByRole('button', { name: '見本 Aさん 欠席' }).click();
    await item('見本 A').getByRole('alert').waitFor();
    await page.getByRole('button', { name: '未入力の1名を全員出席にする' }).waitFor();
  });

  it('may get its reason while it is still being saved: both are sent, in that order', async () => {
    let save = () => {};
    const saving = new Promise<void>((done) => {
      save = done;
    });
    const server = working(dayOf([card('A')]));
    const page = await open(async (call) => {
      if (call.name === 'markAttendance' && asked().length === 1) await saving;
      return server(call);
    });
    await page.getByRole('button', { name: '見本 Aさん 欠席' }).click();
    await item('見本 A').getByText('欠 保存しています…').waitFor();
    await item('見本 A').getByRole('button', { name: '体調' }).click();
    save();
    await page.getByText('見本 Aさんを欠席（体調）にしました。').waitFor();
    expect(
      asked().map(({ people, ...wish }) => ['reason' in wish && wish.reason, people[0]?.expected]),
    ).toEqual([
      [false, '予'],
      ['体調', '欠'],
    ]);
  });

  it('that others were quicker with is told under the name, with the way to read anew', async () => {
    const line = '見本 Aさんの印は、ほかで「欠」に変わっています。';
    const day = dayOf([card('A')]);
    const page = await open(({ name }) =>
      name === 'listDay' ? { value: day } : { error: `Refusal: ${line}` },
    );
    await page.getByRole('button', { name: '見本 Aさん 出席' }).click();
    await item('見本 A').getByText(line).waitFor();
    await item('見本 A').getByRole('button', { name: '読み直す' }).click();
    await page.getByText(line).waitFor({ state: 'detached' });
    expect(sidebar.callsOf('listDay')).toHaveLength(2);
  });

  it('whose answer was lost is sent again under the same number', async () => {
    const day = dayOf([card('A')]);
    const page = await open(({ name }) => ({ value: name === 'listDay' ? day : null }));
    await page.getByRole('button', { name: '見本 Aさん 出席' }).click();
    await page.getByText('答えが届きませんでした。').waitFor();
    sidebar.answer(working(day));
    await page.getByRole('button', { name: 'もう一度', exact: true }).click();
    await page.getByText('見本 Aさんを「○」出席にしました。').waitFor();
    const [first, again] = asked();
    expect(again).toEqual(first);
  });

  it('for all who are open is one question and one call, without those who come as a make-up', async () => {
    const people = [
      card('A'),
      card('B', { state: 'due', text: '' }),
      card('C', { state: 'makeupDue', text: '' }),
    ];
    const page = await open(working(dayOf([...people, card('D', { state: 'absent', text: '欠' })])));
    await page.getByRole('button', { name: '未入力の2名を全員出席にする' }).click();
    expect(asked()).toEqual([]);
    await page.getByRole('button', { name: '○にする' }).click();
    await page.getByText('2名を「○」出席にしました。').waitFor();
    expect(asked().map(({ people: sent }) => sent.map(({ clientId }) => clientId))).toEqual([['A', 'B']]);
    await page.getByRole('button', { name: '見本 Cさん 振替' }).click();
    await page.getByText('見本 Cさんを「振」振替で出席にしました。').waitFor();
  });

  it('can be given to somebody who was not expected, found by フリガナ', async () => {
    const others = [card('K', { state: 'none', text: '', name: '青空 花子', kana: 'アオゾラ ハナコ' })];
    const page = await open(working(dayOf([card('A')], { others })));
    await page.getByLabel('名前・フリガナでさがす').fill('あおぞら');
    await page.getByRole('button', { name: '青空 花子さん 追加' }).click();
    await page.getByText('青空 花子さんを「追」追加で出席にしました。').waitFor();
    expect(asked()[0]).toMatchObject({ sign: '追', people: [{ clientId: 'K', expected: '' }] });
  });

  it('of a day to come can only be an absence', async () => {
    const page = await open(working(dayOf([card('A')], { date: '2026-11-06' })));
    await item('見本 A').waitFor();
    expect(await item('見本 A').getByRole('button').allTextContents()).toEqual(['欠']);
    expect(await page.getByRole('button', { name: /全員出席/ }).count()).toBe(0);
  });

  it('leaves the list where it is, so that the next tap meets the next name', async () => {
    const people = ['A', 'B', 'C'].map((id) => card(id, { callFirst: true }));
    const page = await open(working(dayOf(people)));
    const next = page.getByRole('button', { name: '見本 Bさん 出席' });
    const before = await next.boundingBox();
    await page.getByRole('button', { name: '見本 Aさん 出席' }).click();
    await page.getByText('見本 Aさんを「○」出席にしました。').waitFor();
    expect(await next.boundingBox()).toEqual(before);
    await page.getByText('迎えの前に電話する方 2名').waitFor();
  });

  it('is given by keyboard, name after name', async () => {
    const page = await open(working(dayOf([card('A'), card('B')])));
    await page.getByRole('button', { name: '見本 Aさん 出席' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('見本 Aさんを「○」出席にしました。').waitFor();
    // The keyboard has its place on a card before it goes on.
    await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('見本 Bさんを「○」出席にしました。').waitFor();
  });
});

it('fits 300 pixels, even with the longest names', async () => {
  const long = card('A', {
    name: 'とても長い名前の見本花子左衛門之介Alexandrina',
    unit: '午前の短時間サービス提供単位',
    callFirst: true,
    phone: '000-0000-0001',
    careManager: 'とても長い名前の案内一子左衛門之介',
  });
  const page = await open(working(dayOf([long], { severalUnits: true })));
  await item('とても長い').waitFor();
  await page.getByRole('button', { name: /欠席$/ }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const heights = await page
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
});
