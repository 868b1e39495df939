import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../support/records.ts';
import { clickMenu, displayValues, eventually } from '../kit/harness.ts';
import { pageForEachTest } from '../kit/openWorkbench.ts';

const workbench = pageForEachTest(async ({ page, sidebar }) => {
  await clickMenu(page, '稼働ノート', '営業先を開く');
  await sidebar().getByRole('button', { name: '営業先', exact: true }).click();
  await sidebar().getByLabel('営業先をさがす').waitFor();
});
const { sidebar } = workbench;
const view = (name: string) => sidebar().getByRole('button', { name, exact: true }).click();
const button = (name: string) => sidebar().getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => sidebar().getByText(text).waitFor();

const records = async (tab: string, header: string) =>
  recordsOf(await displayValues(workbench.page, tab), header);
const offices = () => records('営業先', '営業先ID');
const officeNamed = async (name: string) => (await offices()).filter((row) => row['事業所名'] === name);

/** Presses Tab until that element is reached. */
async function tabTo(name: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const at = await sidebar()
      .locator(':focus')
      .evaluate((element) => {
        const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
        return element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
      });
    if (at === name) return;
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`${name} was not reached with Tab.`);
}

describe('an office in the sidebar', () => {
  it('is added, edited, retired and taken back by keyboard alone', async () => {
    const before = await offices();
    await sidebar().getByLabel('営業先をさがす').focus();
    await tabTo('営業先を追加');
    await workbench.page.keyboard.press('Enter');
    await said('営業先を追加する');
    await tabTo('事業所名');
    await workbench.page.keyboard.type('北風ケアプラン');
    await tabTo('電話番号');
    await workbench.page.keyboard.type('000-0000-7777');
    await tabTo('メモ');
    await workbench.page.keyboard.type('ケアマネ3名');
    await workbench.page.keyboard.press('Control+Enter');
    await said('北風ケアプランを追加しました。');
    // 3 × 42.7 = 128.1
    await said('ケアマネ3名 × 42.7名 = およそ128名の利用者');
    expect(await officeNamed('北風ケアプラン')).toMatchObject([
      { 営業先ID: 'E026', 電話番号: '000-0000-7777' },
    ]);

    await tabTo('直す');
    await workbench.page.keyboard.press('Enter');
    await tabTo('担当者名');
    await workbench.page.keyboard.type('北野 みほん');
    await workbench.page.keyboard.press('Control+Enter');
    await said('北風ケアプランを直しました。');
    expect(await officeNamed('北風ケアプラン')).toMatchObject([
      { 担当者名: '北野 みほん', メモ: 'ケアマネ3名' },
    ]);

    await sidebar().getByRole('heading', { name: '北風ケアプラン' }).focus();
    await tabTo('終了にする');
    await workbench.page.keyboard.press('Enter');
    await said('北風ケアプランを終了にしました。');
    expect(await officeNamed('北風ケアプラン')).toMatchObject([{ 状態: '終了' }]);
    await sidebar().getByRole('article').getByText('終了した営業先です').waitFor();
    await button('取り消す').focus();
    await workbench.page.keyboard.press('Enter');
    await said('取り消しました。');
    expect(await officeNamed('北風ケアプラン')).toMatchObject([{ 状態: '', 担当者名: '北野 みほん' }]);
    expect(await offices()).toHaveLength(before.length + 1);
  });

  it('is asked about where its number is known, and found by kana, number and person', async () => {
    await button('営業先を追加').click();
    await sidebar().getByLabel('事業所名').fill('どこかの包括');
    await sidebar().getByLabel('電話番号', { exact: true }).fill('00000000100');
    await button('保存する').click();
    await said('電話番号が同じ：見本ケアプランセンター（E2）');
    await button('見本ケアプランセンターを開く').click();
    await sidebar().getByRole('heading', { name: '見本ケアプランセンター' }).waitFor();
    await button('一覧に戻る').click();
    for (const query of ['０００-0000-０100', 'ｾﾝﾀｰ 見本', '案内']) {
      await sidebar().getByLabel('営業先をさがす').fill(query);
      await sidebar().getByRole('heading', { name: '見本ケアプランセンター' }).waitFor();
    }
  });

  it('keeps hostile text in every field as it was typed', async () => {
    const evil = '=IMPORTXML("http://example.com","//a")';
    const texts: Record<string, string> = {
      事業所名: '<img src=x onerror="parent.hit=1">',
      担当者名: '@SUM(A1)',
      電話番号: '＝1+1',
      FAX番号: '-5',
      メール: '</script><script>parent.hit=1</script>',
      連絡方法: 'ﾊﾝｶｸ 👨‍👩‍👧 \u202Eabc',
      メモ: evil + 'あ'.repeat(10_000),
    };
    await button('営業先を追加').click();
    for (const [label, text] of Object.entries(texts))
      await sidebar().getByLabel(label, { exact: true }).fill(text);
    await button('保存する').click();
    await said(/を追加しました。/);
    expect(await officeNamed(texts['事業所名'] ?? '')).toMatchObject([texts]);
    await sidebar().getByText(evil).waitFor();
    expect(await workbench.page.evaluate(() => 'hit' in window)).toBe(false);
  });
});

describe('a pasted list', () => {
  it('of 500 offices is looked at, imported in one go, and taken back', async () => {
    const before = await offices();
    const lines = Array.from(
      { length: 500 },
      (_, i) => `一覧の事業所${i}\t人${i}\t000-1${String(i).padStart(3, '0')}\tメールを優先`,
    );
    const evil = '=IMPORTXML("http://example.com")\t<img onerror=1>\t@SUM(A1)\t＝1+1';
    await button('一覧から取り込む').click();
    await sidebar()
      .getByLabel('貼り付ける表')
      .fill(
        ['事業所名\t担当者名\t電話番号\t連絡方法', ...lines, evil, '一覧の事業所0', '\t名前なし'].join('\n'),
      );
    await button('内容を確かめる').click();
    await said('新しい営業先 501件');
    await said('一覧の中で重なる 1件');
    await said('読み取れない 1件');
    await sidebar().getByRole('checkbox', { name: '一覧の事業所1', exact: true }).uncheck();
    await button('500件を取り込む').click();
    await said('500件を加えました。');
    const after = await offices();
    expect(after).toHaveLength(before.length + 500);
    expect(after.map((row) => row['事業所名'])).not.toContain('一覧の事業所1');
    expect(after.at(-1)).toMatchObject({
      事業所名: '=IMPORTXML("http://example.com")',
      担当者名: '<img onerror=1>',
      電話番号: '@SUM(A1)',
      連絡方法: '＝1+1',
    });
    await button('取り消す').click();
    await said('取り消しました。');
    await eventually(offices).toEqual(before);
  });
});

describe('a referral', () => {
  it('goes from the consultation to a contract and a client of its own', async () => {
    await view('紹介');
    await button('紹介を入れる').click();
    await sidebar().getByLabel('営業先を選ぶ').fill('白雲');
    await workbench.page.keyboard.press('Enter');
    await sidebar().getByLabel('受付日').fill('2026-10-05');
    await sidebar().getByRole('checkbox', { name: '受け入れた' }).check();
    await sidebar().getByLabel('メモ').fill('=1+1');
    await button('保存する').click();
    await said('白雲ケアプランセンターからの紹介を入れました。');
    const item = sidebar().getByRole('listitem').filter({ hasText: '=1+1' });
    const move = async (step: string, day: string) => {
      await item.getByLabel('白雲ケアプランセンターの紹介を進める日').fill(day);
      await item.getByRole('button', { name: `白雲ケアプランセンターの紹介を${step}へ進める` }).click();
    };
    await move('見学', '2026-10-01');
    await said('見学日が受付日より前の日です。日付を確認してください。');
    // A step taken from a list that is not read anew yet is refused: what it knows is out of date.
    const shows = (day: RegExp) => item.filter({ hasText: day }).waitFor();
    await move('見学', '2026-10-08');
    await said('白雲ケアプランセンターの紹介を「見学」にしました。');
    await shows(/見学日\s*10月8日/);
    await button('取り消す').click();
    await said('取り消しました。');
    await item.filter({ hasText: /見学日/ }).waitFor({ state: 'detached' });
    await move('見学', '2026-10-09');
    await said('白雲ケアプランセンターの紹介を「見学」にしました。');
    await shows(/見学日\s*10月9日/);
    await move('体験', '2026-10-12');
    await said('白雲ケアプランセンターの紹介を「体験」にしました。');
    await shows(/体験日\s*10月12日/);
    await move('契約', '2026-10-20');
    await said('白雲ケアプランセンターの紹介を「契約」にしました。');

    // The card stays in sight, and what was noted stands in the form.
    await item.getByRole('button', { name: '白雲ケアプランセンターの紹介を利用者に加える' }).click();
    await sidebar().locator('form .memo', { hasText: '=1+1' }).waitFor();
    await sidebar().getByLabel('氏名').fill('<b>例示 みどり</b>');
    await sidebar().getByLabel('フリガナ').fill('ﾚｲｼﾞ ﾐﾄﾞﾘ');
    await sidebar().getByLabel('要介護度').selectOption('要介護1');
    await sidebar().getByRole('checkbox', { name: '月' }).check();
    await sidebar().getByRole('checkbox', { name: '木' }).check();
    await button('保存する').click();
    await said('<b>例示 みどり</b>さんを利用者に加えました');
    const referral = (await records('紹介', '紹介ID')).at(-1);
    const client = (await records('利用者', '利用者ID')).find((row) => row['氏名'] === '<b>例示 みどり</b>');
    expect(client).toMatchObject({
      フリガナ: 'ﾚｲｼﾞ ﾐﾄﾞﾘ',
      要介護度: '要介護1',
      利用曜日: '月木',
      居宅介護支援事業所: '白雲ケアプランセンター',
    });
    expect(referral).toMatchObject({
      状態: '契約',
      困難ケース: '○',
      メモ: '=1+1',
      利用者ID: client?.['利用者ID'],
    });
  });

  it('that fell through keeps its reason, and offers words of thanks', async () => {
    await view('紹介');
    const first = sidebar().locator('.referral').first();
    await first.getByText('ほかの状態にする').click();
    await first.getByLabel('不成立の理由').fill('@曜日が合わない');
    await first.getByRole('button', { name: '不成立にする' }).click();
    await said(/の紹介を「不成立」にしました。/);
    const failed = (await records('紹介', '紹介ID')).filter((row) => row['不成立理由'] === '@曜日が合わない');
    expect(failed).toMatchObject([{ 状態: '不成立' }]);

    await sidebar()
      .getByText(/終わった紹介/)
      .click();
    const item = sidebar().getByRole('listitem').filter({ hasText: '@曜日が合わない' });
    await item.getByRole('button', { name: /に送る言葉を見る/ }).click();
    await sidebar().getByLabel('場面').waitFor();
    const scene = sidebar().getByLabel('場面').locator('option:checked');
    expect(await scene.textContent()).toBe('契約が不成立のときのお礼');
    expect(await sidebar().getByLabel('本文').inputValue()).toContain(`${failed[0]?.['担当者名']}様`);
  });
});
