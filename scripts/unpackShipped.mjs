// Run by shippedBrowser.ts in a process of its own: unpacks the browser into the folder for temporary files.
import shipped from '@sparticuz/chromium';

await shipped.executablePath();
