// Reads an .xlsx file as a workbook.
import type { WorkbookSnapshot } from '../engine/engine.ts';

export async function readXlsx(_bytes: Uint8Array, _name: string): Promise<WorkbookSnapshot> {
  throw new Error('readXlsx() is not implemented in the local workbench');
}
