// Number formats that a file names by number only and that mean Japanese dates where it is opened in Japan.
import type { Xlsx } from 'exceljs';

const eraDate = '[$-411]ge.m.d';
const fullEraDate = '[$-411]ggge"年"m"月"d"日"';
const monthOfYear = 'yyyy"年"m"月"';
const dayOfMonth = 'm"月"d"日"';

const formats: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: eraDate,
  28: fullEraDate,
  29: fullEraDate,
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: monthOfYear,
  35: dayOfMonth,
  36: eraDate,
  50: eraDate,
  51: fullEraDate,
  52: monthOfYear,
  53: dayOfMonth,
  54: fullEraDate,
  55: monthOfYear,
  56: dayOfMonth,
  57: eraDate,
  58: fullEraDate,
};

interface Reader {
  reconcile(model: { styles?: { index?: { numFmt?: (string | undefined)[] } } }, options: unknown): void;
}

/** The library knows these numbers in American or not at all, and would take such dates for plain numbers. */
export function readJapaneseFormats(xlsx: Xlsx): void {
  const reader = xlsx as unknown as Reader;
  const reconcile = reader.reconcile.bind(reader);
  reader.reconcile = (model, options) => {
    const known = model.styles?.index?.numFmt;
    for (const [number, format] of Object.entries(formats)) if (known) known[Number(number)] ??= format;
    reconcile(model, options);
  };
}
