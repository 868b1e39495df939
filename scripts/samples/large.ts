// Workbooks of any size for benchmarks: the same fictional day service with more seats and clients.
import { buildWorkbook } from './workbook.ts';

export async function makeWorkbook(size: {
  clients: number;
  months: readonly string[];
}): Promise<Uint8Array> {
  // 20 seats for 45 clients, as in the sample.
  const capacity = Math.max(2, Math.ceil((size.clients * 20) / 45));
  const book = buildWorkbook({ ...size, capacity });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
