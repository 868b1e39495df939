// Makes Japanese look right on a machine that has no Japanese font, on the page and on the canvas.

const family = '"Noto Sans JP"';

/** What every workbook shows; the font comes in slices, and a canvas draws with those loaded at that moment. */
const usual = [
  'ABCXYZabcxyz0123456789 !"#%&()*+,-./:;<=>?@[]^_{|}~¥',
  'あいうえおかきくけこ゛゜アイウエオヴヶーァッャ、。・「」〜～―…',
  '○〇◯◎●△▲▽▼□■◇◆☆★×✕→←↑↓①②③ⅠⅡⅢ㈱㎡℃、',
  '年月日曜火水木金土祝休欠出席振追増入院予定利用者名営業所居宅介護支援要率計合報告稼働損益分岐点加算単位円人回',
].join('');

export async function loadFonts(text = ''): Promise<void> {
  const letters = [...new Set(usual + text)].join('');
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 16px ${family}`, letters)));
}

/** Slices that were needed later have arrived: what was drawn without them has to be drawn again. */
export function onLateFonts(redraw: () => void): void {
  document.fonts.addEventListener('loadingdone', redraw);
}

/**
 * Whatever font a workbook names, its canvas text falls back to the one that the page brings. The engine's
 * own usual font gives way to it altogether: Arial's ○ is a small dot beside Japanese text.
 */
export function bringFontToCanvas(): void {
  for (const context of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    const original = Object.getOwnPropertyDescriptor(context.prototype, 'font');
    const set = original?.set;
    if (!original || !set) continue;
    Object.defineProperty(context.prototype, 'font', {
      ...original,
      set(font: string) {
        const named = font.replace(/\barial\b/gi, family);
        set.call(this, named.includes(family) ? named : `${named}, ${family}`);
      },
    });
  }
}
