// `npm run google -- link <script ID or address> | push [--add-on] | open`: the way to Google through clasp.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from '../build.ts';
import { LINKED, link, scriptIdOf } from './link.ts';

const USAGE = `npm run google -- link <script ID, or the editor's address>   once, for your script
npm run google -- push                 builds dist/ and uploads it
npm run google -- push --add-on        the same with the menu of a Marketplace add-on
npm run google -- open                 opens the script in the browser
Before the first push: npx clasp login`;

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

function clasp(...args: string[]): void {
  if (!existsSync(LINKED)) stop('No script is linked yet: npm run google -- link <script ID>');
  const { status } = spawnSync('npx', ['clasp', '--project', LINKED, ...args], { stdio: 'inherit' });
  if (status !== 0) stop(`clasp ${args[0]} did not work. Are you logged in? npx clasp login`);
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'link') {
  const scriptId = scriptIdOf(rest[0] ?? '');
  if (!scriptId) {
    stop(
      `"${rest[0] ?? ''}" is no script ID. In the script editor it stands under Project Settings → IDs, or in the address after /projects/.`,
    );
  }
  link(process.cwd(), scriptId);
  console.log(`Linked to ${scriptId} in ${LINKED}. Next: npm run google -- push`);
} else if (command === 'push') {
  await build({ addOn: rest.includes('--add-on') });
  // The manifest names the two scopes; without --force clasp asks before it replaces the script's own.
  clasp('push', '--force');
} else if (command === 'open') {
  clasp('open-script');
} else {
  stop(USAGE);
}
