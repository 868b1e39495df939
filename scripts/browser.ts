// Launches a Chromium: the system's if there is one, else the one shipped inside an npm package.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** KADO_CHROMIUM names a browser; `bundled` asks for the one of the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const { KADO_CHROMIUM: wanted } = process.env;
  if (wanted !== undefined && wanted !== '' && wanted !== 'bundled') return launch(wanted, flags);
  const system = wanted === 'bundled' ? undefined : usualPlaces.find((place) => existsSync(place));
  if (system !== undefined) return launch(system, flags);
  // Makes the package unpack the shared libraries that a bare machine lacks; read when it is imported.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  const { default: shipped } = await import('@sparticuz/chromium');
  // Not with the package's own flags: they turn web security off, which is part of what is tested.
  return launch(await shipped.executablePath(), flags);
}

function launch(executablePath: string, args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args });
}
