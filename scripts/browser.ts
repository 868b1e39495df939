// A Chromium to drive: the system's if there is one, else the one shipped inside an npm package.
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';
import { shippedBrowser } from './shippedBrowser.ts';

const usualPlaces = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No other machine has a name: whatever a page asks for, nothing leaves this one.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** KADO_CHROMIUM names a browser; `bundled` asks for the one of the npm package. */
async function options(): Promise<LaunchOptions> {
  const { KADO_CHROMIUM: wanted } = process.env;
  const named = wanted === '' || wanted === 'bundled' ? undefined : wanted;
  const system = wanted === 'bundled' ? undefined : usualPlaces.find((place) => existsSync(place));
  const executablePath = named ?? system;
  if (executablePath !== undefined) return { executablePath, headless: true, args };
  const shipped = await shippedBrowser();
  // Not with the package's own flags: they turn web security off, which is part of what is tested.
  const env = { ...process.env, ...shipped.env } as Record<string, string>;
  return { executablePath: shipped.executablePath, headless: true, args, env };
}

export const launchBrowser = async () => chromium.launch(await options());

/** A browser that several processes share; each connects to its `wsEndpoint`. */
export const serveBrowser = async () => chromium.launchServer(await options());
