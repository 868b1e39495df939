// ヘルプ through the built bundle: the guide in the sheet, at the part about the tab in front.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../scripts/buildHelp.ts';
import { helpTopic } from '../../../src/help.ts';
import { INPUT_TABS } from '../../../src/tabs/blueprint.ts';
import { openHeadless } from '../../../workbench/headless.ts';

const page = readFileSync('dist/help.html', 'utf8');
const idsOf = (html: string) => [...html.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id ?? '');
const articles = page.split(/(?=<main lang=)/).slice(1);

async function openedOn(tab: string, locale = 'ja') {
  const bench = await openHeadless({ locale });
  const [first = ''] = bench.spreadsheet.tabs();
  bench.spreadsheet.renameTab(first, tab);
  await bench.run('openHelp');
  return bench.ui.dialogs[0];
}

describe.each(['ja', 'en'])('the guide in %s', (language) => {
  const article = articles.find((html) => html.startsWith(`<main lang="${language}">`)) ?? '';

  it('has a part for every tab that people fill in or that the add-on makes', () => {
    const made = [
      '月次報告 2026-10',
      '月次資料 2026-10',
      '出席 2026-10',
      '加算表',
      '空き情報 2026-10',
      '月次データ',
    ];
    const tabs = [...INPUT_TABS.map(({ tab }) => tab), ...made];
    expect(tabs.filter((tab) => !idsOf(article).includes(helpTopic(tab)))).toEqual([]);
  });

  it('links only to parts that are there', () => {
    const links = [...article.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !idsOf(article).includes(id))).toEqual([]);
  });
});

describe('the page', () => {
  it('needs nothing from outside', () => {
    // An address may be spoken of, but nothing is fetched from one.
    expect(page).not.toMatch(/<img|<link|src=|href="https?:|url\(|@import|fetch\(/);
  });

  it('knows its headings as the guide’s own links do', () => {
    expect(slug('毎日・毎月の使い方')).toBe('毎日毎月の使い方');
    expect(slug('OCCUPANCY(visits, capacity, [days])')).toBe('occupancyvisits-capacity-days');
  });
});

describe('ヘルプ', () => {
  it('opens beside the sheet at the part about the tab in front', async () => {
    expect(await openedOn('出席 2026-10')).toMatchObject({
      title: '稼働ノート',
      modal: false,
      html: expect.stringContaining('<body lang="ja" data-view="出席">'),
    });
  });

  it('speaks English to an English reader', async () => {
    expect((await openedOn('設定', 'en'))?.html).toContain('<body lang="en" data-view="設定">');
  });

  it('takes the name of a tab for a name, whatever stands in it', async () => {
    const dialog = await openedOn(`"><script>alert(1)</script>$&`);
    expect(dialog?.html).toContain('data-view="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;$&#38;"');
  });
});
