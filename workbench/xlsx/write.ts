// Writes the workbook as an .xlsx file.
import type { WorkbookSnapshot } from '../engine/engine.ts';

export async function writeXlsx(_snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  throw new Error('writeXlsx() is not implemented in the local workbench');
}
