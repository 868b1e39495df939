// Makes the sample workbook and its description: the same bytes every time.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plantFaults } from './faults';
import { renderReadme } from './readme';
import { buildWorkbook } from './workbook';
import { withFixedTimes } from './zip';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
const book = buildWorkbook({
  clients: 45,
  capacity: 20,
  months: ['2026-08', '2026-09', '2026-10'],
  choices: true,
});
const faults = plantFaults(book);
writeFileSync(
  `${folder}sample-day-service.xlsx`,
  withFixedTimes(new Uint8Array(await book.xlsx.writeBuffer())),
);
writeFileSync(`${folder}README.md`, renderReadme(faults));
