// `npm start`: builds what is missing, serves the workbench on this machine and says where it is.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWorkbench, fontDir, pageDir } from '../../scripts/buildWorkbench.ts';
import { ensureBuilt } from '../../scripts/ensureBuilt.ts';
import { messages } from '../messages.ts';
import { serve } from './serve.ts';

const USUAL_PORT = 8137;
const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = messages.server;

async function start(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(texts.usage);
  console.log(texts.building);
  // A bundle given by name is used as it is.
  await Promise.all([options.bundle === undefined ? ensureBuilt() : undefined, buildWorkbench()]);
  const { port, close } = await serve({
    port: portOf(options.port),
    pageDir,
    fontDir,
    bundleDir: options.bundle ?? join(root, 'dist'),
    sampleFile: options.sample ?? join(root, 'samples/sample-day-service.xlsx'),
    stateFile: options.state ?? join(root, '.kado/workbook.json'),
    fresh: options.fresh ?? false,
  });
  const search = options.locale === undefined ? '' : `?${new URLSearchParams({ locale: options.locale })}`;
  console.log(texts.ready(`http://127.0.0.1:${port}/${search}`));
  const stop = () => void close().finally(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function optionsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean' },
        locale: { type: 'string' },
        bundle: { type: 'string' },
        sample: { type: 'string' },
        state: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Error(texts.badOption(args.join(' ')));
  }
}

function portOf(given: string | undefined): number {
  if (given === undefined) return USUAL_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(texts.badPort(given));
  return port;
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
