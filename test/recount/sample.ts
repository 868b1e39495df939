// The sample as it lies in the repository.
import { readFileSync } from 'node:fs';

const folder = new URL('../../samples/', import.meta.url);

export const MONTHS = ['2026-08', '2026-09', '2026-10'] as const;

export const sampleXlsx = () => new Uint8Array(readFileSync(new URL('sample-day-service.xlsx', folder)));
export const sampleReadme = () => readFileSync(new URL('README.md', folder), 'utf8');
