// `npm run bench`: ratios within one run, never times; a report, not a test.
import { benchLoad } from './load.ts';
import { benchReport } from './report.ts';

await benchLoad();
await benchReport();
process.exit(0);
