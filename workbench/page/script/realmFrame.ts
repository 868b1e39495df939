// Opens the hidden frame that custom functions live in: its Date and its globals are not the page's.
import type { OpenRealm } from '../../runner/functionRealm.ts';
import type { openFrameRealm } from './frameRealm.ts';

type World = Window & { eval(code: string): unknown };

export async function loadRealmFrame(): Promise<OpenRealm> {
  const source = await (await fetch('/assets/frameRealm.js')).text();
  return (bundle, options, exchange) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    document.body.append(frame);
    const world = frame.contentWindow as World | null;
    if (world === null) throw new Error('The frame for custom functions could not be opened.');
    const realm = world.eval(`${source};FrameRealm`) as { openFrameRealm: typeof openFrameRealm };
    return realm.openFrameRealm(bundle, options, exchange);
  };
}
