// `npm run bench`: ratios within one run, never times; a report, not a test.
import { benchLoad } from './load.ts';
import { benchOutreach } from './outreach.ts';
import { benchReport } from './report.ts';
import { benchTenYears } from './tenYears.ts';

await benchLoad();
await benchReport();
await benchTenYears();
await benchOutreach();
process.exit(0);
