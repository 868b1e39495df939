// Makes the pictures that the Marketplace takes, PNG from the icons' drawings: `npm run icons`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.ts';
import { fontDir } from './buildWorkbench.ts';

const icons = fileURLToPath(new URL('../docs/images/icons', import.meta.url));

/** Small ones have a drawing of their own, with fewer lines. */
const SIZES = [
  { size: 128, drawing: 'icon.svg' },
  { size: 96, drawing: 'icon.svg' },
  { size: 48, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon-small.svg' },
] as const;
const BANNER = { width: 220, height: 140 };

const drawingOf = async (name: string): Promise<string> =>
  `data:image/svg+xml;base64,${(await readFile(join(icons, name))).toString('base64')}`;

async function fontFace(): Promise<string> {
  const font = await readFile(join(fontDir, 'noto-sans-jp-japanese-700-normal.woff2'));
  return `@font-face { font-family: "Noto Sans JP"; font-weight: 700; src: url(data:font/woff2;base64,${font.toString('base64')}); }`;
}

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const { size, drawing } of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${await drawingOf(drawing)}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.screenshot({ path: join(icons, `icon-${size}.png`), omitBackground: true });
  }
  await page.setViewportSize(BANNER);
  await page.setContent(`<style>${await fontFace()}
    body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 14px;
      background: #e9f3f1; color: #0b6b63; font: 700 26px "Noto Sans JP"; }</style>
    <img src="${await drawingOf('icon.svg')}" width="60" height="60">稼働ノート`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(icons, 'banner.png') });
} finally {
  await browser.close();
}
