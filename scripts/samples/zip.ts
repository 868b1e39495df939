// Fixes the time stamps inside a zip file, so that the same content gives the same bytes.

const END_OF_DIRECTORY = 0x06054b50;
/** 1980-01-01 00:00, the earliest time a zip can hold. */
const TIME = 0;
const DATE = 0x21;

export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('not a zip file');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint16(entry + 12, TIME, true);
    view.setUint16(entry + 14, DATE, true);
    const local = view.getUint32(entry + 42, true);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    const variable = [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
    entry += 46 + variable;
  }
  return bytes;
}
