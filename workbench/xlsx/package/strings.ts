// The texts that cells refer to by number: those of the file, and those of the workbook that is made of it.
import { xmlText } from '../xmlText.ts';
import { RichText } from './richText.ts';
import { element, escapeXml, readXml } from './xml.ts';

export function readStrings(bytes: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  if (bytes === undefined) return texts;
  let current: RichText | undefined;
  readXml(bytes, {
    open(name) {
      if (name === 'si') current = new RichText();
      else current?.open(name);
    },
    text: (text) => current?.text(text),
    close(name) {
      if (name === 'si') {
        texts.push(current?.content ?? '');
        current = undefined;
      } else current?.close(name);
    },
  });
  return texts;
}

export class StringTable {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  markup(): string {
    const texts = [...this.numbers.keys()].map((text) => `<si><t>${escapeXml(xmlText(text))}</t></si>`);
    return element('sst', {}, texts.join(''));
  }
}
