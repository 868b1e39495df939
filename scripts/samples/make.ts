// Writes the sample workbook and its description into samples/.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeSample, SAMPLE_FILE } from './sample.ts';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
const { xlsx, readme } = await makeSample();
writeFileSync(`${folder}${SAMPLE_FILE}`, xlsx);
writeFileSync(`${folder}README.md`, readme);
