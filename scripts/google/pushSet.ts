// Checks with clasp itself, without a login, that exactly the files of dist/ would be pushed to Google.
import { execFileSync } from 'node:child_process';

interface Status {
  readonly filesToPush: readonly string[];
}

const EXPECTED = [
  'dist/Code.js',
  'dist/appsscript.json',
  'dist/help.html',
  'dist/onDemand.html',
  'dist/sidebar.html',
];

const output = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' });
const { filesToPush } = JSON.parse(output.slice(output.indexOf('{'))) as Status;
const files = [...filesToPush].sort();
if (JSON.stringify(files) !== JSON.stringify(EXPECTED)) {
  console.error(`clasp would push ${files.join(', ')}, not ${EXPECTED.join(', ')}`);
  process.exit(1);
}
console.log(`clasp pushes ${files.join(', ')}`);
