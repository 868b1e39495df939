// The Chromium shipped inside an npm package (Linux x64), unpacked once into a folder of the project's own.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './made.ts';
import { makeOnce } from './once.ts';

/** The package's own file names the usual folder for temporary files. */
const fontsConf = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>
`;

interface ShippedBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

export async function shippedBrowser(): Promise<ShippedBrowser> {
  const { devDependencies } = createRequire(import.meta.url)('../package.json');
  const folder = path.join(root, 'build/browser', devDependencies['@sparticuz/chromium']);
  // So named, the package also unpacks the shared libraries that a bare machine lacks.
  const bare = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await makeOnce(folder, async (unfinished) => {
    const env = { ...process.env, ...bare, TMPDIR: unfinished };
    await promisify(execFile)(process.execPath, [path.join(root, 'scripts/unpackShipped.mjs')], { env });
    await writeFile(path.join(unfinished, 'fonts/fonts.conf'), fontsConf(path.join(folder, 'fonts')));
  });
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}
