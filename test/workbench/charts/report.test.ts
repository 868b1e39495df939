// The documents of a month made by the built bundle and saved: every chart of them is in the file.
import { describe, expect, it } from 'vitest';
import { savedFile } from '../../support/savedFile.ts';
import { openSmallPlace } from '../../support/smallDayService.ts';
import { find, settings, textsAt } from '../../support/xml.ts';

const TABS = ['月次報告 2026-10', '月次資料 2026-10'];

describe('A saved report', () => {
  it('has one chart a record: its title, names, colours, place and size', async () => {
    const bench = await openSmallPlace({
      費用: [
        ['区分', '費目', '金額', '単位', '開始月', '終了月'],
        ['固定費', '家賃', 40_000, '月', '', ''],
        ['変動費', '食材費', 500, '1回', '', ''],
      ],
    });
    await bench.run('createMonthReport', '2026-10');
    const saved = savedFile(await bench.toXlsx());
    const records = TABS.flatMap((tab) => bench.charts(tab).map((record) => ({ tab, ...record })));
    const charts = TABS.flatMap((tab) => saved.charts(tab));
    expect(charts.map(({ chart }) => textsAt(chart, 'c:title a:t'))).toEqual([
      ['1日の人数（人）'],
      ['収入と費用（万円、延べ利用者数別）'],
    ]);
    expect(records).toHaveLength(charts.length);
    records.forEach(({ tab, ranges, options, position }, index) => {
      const { chart, anchor } = charts[index] ?? {};
      if (!chart || !anchor) throw new Error('A chart is missing.');
      const series = find(chart, 'c:ser');
      const columns = ranges.reduce((sum, { numColumns }) => sum + numColumns, 0);
      expect(series).toHaveLength(columns - 1);
      const headers = bench.spreadsheet.displayValues(tab)[(ranges[0]?.row ?? 0) - 1];
      series.forEach((one) => {
        const place = Number(settings(one, 'c:idx')[0]);
        expect(textsAt(one, 'c:tx c:v')).toEqual([headers?.[place + 1]]);
        const color = String(options[`series.${place}.color`]).slice(1).toUpperCase();
        expect(settings(one, 'c:spPr a:srgbClr')).toEqual([color]);
        expect(settings(one, 'a:prstDash')).toHaveLength(options[`series.${place}.lineDashStyle`] ? 1 : 0);
      });
      expect([textsAt(anchor, 'xdr:row'), textsAt(anchor, 'xdr:col')]).toEqual([
        [String(position.row - 1)],
        [String(position.column - 1)],
      ]);
      const { cx, cy } = find(anchor, 'xdr:ext')[0]?.attributes ?? {};
      expect([Number(cx) / 9525, Number(cy) / 9525]).toEqual([options['width'], options['height']]);
    });
    await bench.close();
  });
});
