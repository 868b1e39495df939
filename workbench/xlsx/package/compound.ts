// The names inside a compound file (OLE2), the container of old workbooks and of those with a password.

/** Entries of its directory stand at multiples of their own length, wherever the directory is. */
const ENTRY_BYTES = 128;
const NAME_BYTES_AT = 64;
const LONGEST_NAME = 32;

/** In small letters, as names mean the same in capitals. Also what only looks like a name: nobody asks for that. */
export function compoundEntries(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const letters = view.getUint16(at + NAME_BYTES_AT, true) / 2 - 1;
    if (letters < 1 || letters >= LONGEST_NAME || !Number.isInteger(letters)) continue;
    const codes = Array.from({ length: letters }, (_, index) => view.getUint16(at + 2 * index, true));
    names.add(String.fromCharCode(...codes).toLowerCase());
  }
  return names;
}
