// The sample workbook and its description, as files' content.
import { plantFaults } from './faults.ts';
import { renderReadme } from './readme.ts';
import { buildWorkbook } from './workbook.ts';
import { withFixedTimes } from './zip.ts';

export const SAMPLE_FILE = 'sample-day-service.xlsx';

export async function makeSample(): Promise<{ xlsx: Uint8Array; readme: string }> {
  const months = ['2026-08', '2026-09', '2026-10'];
  const book = buildWorkbook({ clients: 45, capacity: 20, months });
  const faults = plantFaults(book);
  const xlsx = withFixedTimes(new Uint8Array(await book.xlsx.writeBuffer()));
  return { xlsx, readme: renderReadme(faults) };
}
