// The menu in the user's language, through the built bundle.
import { describe, expect, it } from 'vitest';
import { openHeadless } from '../../../workbench/headless.ts';

const labelsFor = async (locale: string) => {
  const bench = await openHeadless({ locale });
  await bench.run('onOpen');
  const [menu] = bench.menus;
  return [menu?.title, menu?.items.map((item) => 'label' in item && item.label)];
};

describe('the menu speaks the language of whoever opens the spreadsheet', () => {
  it('English for an English reader, wherever in the world', async () => {
    for (const locale of ['en', 'en_GB']) {
      expect(await labelsFor(locale)).toEqual(['Kado', expect.arrayContaining(['Make the monthly report'])]);
    }
  });

  it('Japanese for everybody else', async () => {
    for (const locale of ['ja', 'ja_JP', 'fr', '']) {
      expect(await labelsFor(locale)).toEqual(['稼働ノート', expect.arrayContaining(['月次報告を作る'])]);
    }
  });
});
