// Elements copied as they are, under the names the library knows.
import { type Attributes, escapeXml, startTag } from './xml.ts';

export class Copy {
  private readonly written: string[] = [];

  open(name: string, attributes: Attributes): void {
    this.written.push(startTag(name, attributes));
  }

  text(text: string): void {
    this.written.push(escapeXml(text));
  }

  close(name: string): void {
    this.written.push(`</${name}>`);
  }

  get markup(): string {
    return this.written.join('');
  }
}
