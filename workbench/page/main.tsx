// Starts the page: fonts, engine, workbook, add-on, in this order, and says so when one of them fails.
import { messages } from '../messages.ts';
import { bringFontToCanvas, loadFonts } from './fonts.ts';
import { Session } from './Session.tsx';

async function start(root: HTMLElement): Promise<void> {
  root.textContent = messages.loading;
  await loadFonts();
  bringFontToCanvas();
  root.textContent = '';
  const session = await Session.start(root);
  // For the browser's console and the browser tests: the workbook behind the page.
  Object.assign(globalThis, { workbench: session.inspector });
}

const root = document.getElementById('app');
if (root) {
  start(root).catch((error: Error) => {
    console.error(error);
    root.className = 'start-failed';
    root.textContent = messages.errors.start(error.message);
  });
}
