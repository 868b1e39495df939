// The plain text of a string that may come in runs, each with its own look; its reading (furigana) is no part of it.

/** `_x000D_` is how files write what XML cannot say. */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Gathers the text of one string from the elements inside it. */
export class RichText {
  private written = '';
  private readings = 0;
  private inText = false;

  open(name: string): void {
    if (name === 'rPh') this.readings += 1;
    this.inText = name === 't' && this.readings === 0;
  }

  text(text: string): void {
    if (this.inText) this.written += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.readings -= 1;
    this.inText = false;
  }

  get content(): string {
    return unescapeText(this.written);
  }
}
