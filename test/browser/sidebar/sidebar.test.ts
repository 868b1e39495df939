import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, listOf, type OpenSidebar, office, openSidebar, working } from '../kit/sidebarPage.ts';

let sidebar: OpenSidebar;
const open = async (answers: Answers) => {
  sidebar = await openSidebar(answers, 760, 'offices');
  return sidebar.page;
};

afterEach(() => sidebar.page.close());

/** From here on time passes only where a test says so: on a busy machine a pause in the typing is no pause. */
async function stopClock(page: OpenSidebar['page']): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 3_600_000);
}

const offices = [
  office(),
  office({
    id: 'E002',
    name: '例示クリニック',
    kind: '医療機関',
    due: 'never',
    last: null,
    next: null,
    ways: ['訪問', '電話'],
  }),
];
const list = listOf(offices, { recorder: '星野' });

describe('the list of offices', () => {
  it('says that it is loading, then shows where we stand with each', async () => {
    let page = await open(() => 'never');
    await page.getByText('営業先を読み込んでいます').waitFor();
    await page.close();

    page = await open(working(list));
    const items = page.getByRole('listitem');
    await items.first().waitFor();
    expect(await items.first().textContent()).toContain('予定日を4日過ぎています');
    expect(await items.first().textContent()).toContain('10月1日（木）');
    expect(await items.nth(1).textContent()).toContain('まだ連絡していません');
    expect(
      await items
        .first()
        .getByRole('button', { name: /電話番号/ })
        .textContent(),
    ).toBe('000-0000-0100');
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  });

  it('is searched as one types, and says when nothing is found', async () => {
    const page = await open(working(list));
    await page.getByLabel('営業先をさがす').fill('くりにっく');
    await page.getByText('2件中 1件').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['例示クリニック']);
    await page.getByLabel('営業先をさがす').fill('ない名前');
    await page.getByText('「ない名前」に当てはまる営業先はありません。').waitFor();
    await page.getByRole('button', { name: '検索を消す' }).click();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
  });

  it('says what to do when there is none yet', async () => {
    const page = await open(working(listOf([])));
    await page.getByText('営業先がまだありません。').waitFor();
  });

  it('shows 2,000 offices fifty at a time and finds the last one at once', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => office({ id: `E${i}`, name: `見本${i}号` }));
    const page = await open(working(listOf(many)));
    await page.getByRole('button', { name: 'さらに50件を表示' }).click();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(100);
    await page.getByLabel('営業先をさがす').fill('見本1999号');
    await page.getByText('2,000件中 1件').waitFor();
  });

  it('is as one left it when one comes back from an office', async () => {
    const many = Array.from({ length: 200 }, (_, i) => office({ id: `E${i}`, name: `見本${i}号` }));
    const page = await open(working(listOf(many)));
    await page.getByLabel('営業先をさがす').fill('見本');
    await page.getByRole('button', { name: 'さらに50件を表示' }).click();
    await page.getByRole('button', { name: '見本99号に記録する' }).click();
    await page.getByRole('button', { name: '一覧に戻る' }).click();
    await page.getByRole('heading', { name: '見本99号' }).waitFor();
    expect(await page.getByLabel('営業先をさがす').inputValue()).toBe('見本');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('見本99号に記録する');
  });

  it('shows a failure with a way to try again', async () => {
    const page = await open(() => ({ error: 'Error: タブ「営業先」がありません。' }));
    const alert = page.getByRole('alert');
    await alert.getByText('タブ「営業先」がありません。', { exact: true }).waitFor();
    sidebar.answer(working(list));
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await page.getByRole('heading', { name: '見本ケアプランセンター' }).waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('takes an answer of nothing for a failure', async () => {
    const page = await open(() => ({ value: null }));
    await page.getByText('答えが届きませんでした。').waitFor();
  });

  it('lists the rows of the tabs that need a look', async () => {
    const page = await open(working(listOf(offices, { questions: ['「営業先」A9：…'] })));
    await page.getByText('確認が必要な行 1件').click();
    expect(await page.getByText('「営業先」A9：…').isVisible()).toBe(true);
  });

  it('shows what was typed as text, never as markup', async () => {
    const evil = '<img src=x onerror="window.hit=1"></script><b>';
    const page = await open(
      working(listOf([office({ name: evil, person: evil, memo: evil, wayNote: evil })])),
    );
    await page.getByRole('heading', { name: evil }).waitFor();
    await page.getByRole('button', { name: 'に記録する' }).click();
    await page.getByLabel('面会者').waitFor();
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });
});

describe('a contact is logged', () => {
  it('with what was chosen and typed, and the list says so', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
    await page.getByRole('radio', { name: '電話' }).check();
    await page.getByRole('button', { name: '案内 一子さんを入れる' }).click();
    await page.getByRole('checkbox', { name: '定員' }).check();
    await page.getByRole('checkbox', { name: '空き曜日' }).check();
    await page.getByRole('checkbox', { name: '定員' }).uncheck();
    await page.getByLabel('結果').fill('検討中');
    await page.getByLabel('日付', { exact: true }).fill('2026-11-04');
    await page.getByLabel('メモ').fill('=1+1');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('見本ケアプランセンターへの電話を記録しました。').waitFor();
    expect(sidebar.callsOf('logContact')).toEqual([
      {
        id: expect.stringMatching(/^[A-Z0-9-]{8,}$/),
        officeId: 'E001',
        date: '2026-11-04',
        way: '電話',
        person: '案内 一子',
        told: ['空き曜日'],
        result: '検討中',
        next: '2026-11-18',
        recorder: '星野',
        memo: '=1+1',
      },
    ]);
  });

  it('on a day that is shown with its weekday, with a next one that follows it until it is chosen', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
    await page.getByText('11月5日（木）', { exact: true }).waitFor();
    await page.getByText('11月19日（木） 連絡間隔14日から計算').waitFor();
    await page.getByLabel('日付', { exact: true }).fill('2026-11-02');
    await page.getByText('11月16日（月） 連絡間隔14日から計算').waitFor();
    await page.getByLabel('次回予定日').fill('2027-01-08');
    await page.getByText('2027年1月8日（金）', { exact: true }).waitFor();
    await page.getByLabel('日付', { exact: true }).fill('2026-11-03');
    expect(await page.getByLabel('次回予定日').inputValue()).toBe('2027-01-08');
  });

  it('by keyboard alone, and taken back the same way', async () => {
    const page = await open(working(list));
    await page.getByLabel('営業先をさがす').focus();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('heading').first().waitFor();
    // Search, reload, add, import, name, phone, log.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByLabel('日付', { exact: true }).waitFor();
    await page.getByRole('radio', { name: 'FAX' }).focus();
    await press('ArrowDown', 'Tab');
    await page.keyboard.type('見本 太郎');
    await press('Control+Enter');
    await page.getByText('見本ケアプランセンターへの訪問を記録しました。').waitFor();
    await press('Tab', 'Enter');
    await page.getByText('見本ケアプランセンターの記録を取り消しました。').waitFor();
    expect(sidebar.callsOf('logContact')).toMatchObject([{ way: '訪問', person: '見本 太郎' }]);
    expect(sidebar.callsOf('undoContact')).toMatchObject([{ contact: { person: '見本 太郎' } }]);
  });

  it('once, however often the button is clicked', async () => {
    const page = await open(({ name }) => (name === 'logContact' ? 'never' : { value: list }));
    await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
    await page.getByRole('button', { name: '保存する' }).dblclick();
    await page.getByRole('button', { name: '保存しています…' }).waitFor();
    expect(sidebar.callsOf('logContact')).toHaveLength(1);
  });

  it('again under the same number after the answer was lost, with everything still there', async () => {
    const page = await open(({ name }) => (name === 'logContact' ? { value: null } : { value: list }));
    await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
    await page.getByLabel('メモ').fill('大事なこと');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('同じ記録が二重に残ることはありません。').waitFor();
    sidebar.answer(working(list));
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('を記録しました。').waitFor();
    const [first, second] = sidebar.callsOf('logContact') as { id: string; memo: string }[];
    expect(second).toEqual(first);
    expect(second?.memo).toBe('大事なこと');
  });
});

describe('what was begun is not lost', () => {
  it('by closing the sidebar: the draft is kept, marked in the list and opened again', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '例示クリニックに記録する' }).click();
    await page.getByLabel('メモ').fill('とちゅう');
    await page.getByRole('button', { name: '一覧に戻る' }).click();
    await expect.poll(() => sidebar.callsOf('keepDraft').length).toBe(1);
    const kept = sidebar.callsOf('keepDraft')[0] as { officeId: string; text: string };
    expect(kept.officeId).toBe('E002');
    await page.close();

    const again = await open(working({ ...list, drafts: { E002: kept.text } }));
    await again.getByText('書きかけあり').waitFor();
    await again.getByRole('button', { name: '例示クリニックの記録の続きを書く' }).click();
    await again.getByText('書きかけの続きです。').waitFor();
    expect(await again.getByLabel('メモ').inputValue()).toBe('とちゅう');
    await again.getByRole('button', { name: '書きかけを消す' }).click();
    expect(await again.getByLabel('メモ').inputValue()).toBe('');
    await expect.poll(() => sidebar.callsOf('keepDraft')).toEqual([{ officeId: 'E002', text: '' }]);
  });

  it('is sent at once when the page is left, however short the pause in the typing', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '例示クリニックに記録する' }).click();
    await stopClock(page);
    await page.getByLabel('メモ').fill('とちゅう');
    expect(sidebar.callsOf('keepDraft')).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('blur')));
    await expect.poll(() => sidebar.callsOf('keepDraft')).toMatchObject([{ officeId: 'E002' }]);
  });

  it('says so when a draft is too long to be kept', async () => {
    const page = await open(({ name }) => (name === 'keepDraft' ? { error: '長いため' } : { value: list }));
    await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
    await page.getByLabel('メモ').fill('長い');
    await page.getByText('この書きかけは、画面を閉じると消えます。').waitFor();
  });

  it('is settled once it is saved, and not kept again', async () => {
    const page = await open(working(list));
    await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
    await stopClock(page);
    await page.getByLabel('メモ').fill('すぐ保存');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('を記録しました。').waitFor();
    expect(await page.getByText('書きかけあり').count()).toBe(0);
    await page.clock.fastForward('01:00');
    expect(sidebar.callsOf('keepDraft')).toEqual([]);
  });
});

it('sends no draft any more once its entry is being saved, since it would stay behind', async () => {
  const page = await open(({ name }) => (name === 'logContact' ? 'never' : { value: list }));
  await page.getByRole('button', { name: '見本ケアプランセンターに記録する' }).click();
  await stopClock(page);
  await page.getByLabel('メモ').fill('すぐ保存');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect.poll(() => sidebar.callsOf('logContact').length).toBe(1);
  await page.clock.fastForward('01:00');
  expect(sidebar.callsOf('keepDraft')).toEqual([]);
});

it('fits 300 pixels, even with the longest names', async () => {
  const long = '社会福祉法人とても長い名前の会居宅介護支援センター'.repeat(2);
  const page = await open(
    working(listOf([office({ name: long, person: `${'a'.repeat(60)}`, phone: '0'.repeat(40) })])),
  );
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.getByRole('heading', { name: long }).waitFor();
  expect(await overflow()).toBe(300);
  await page.getByRole('button', { name: 'に記録する' }).click();
  await page.getByLabel('面会者').waitFor();
  expect(await overflow()).toBe(300);
});
