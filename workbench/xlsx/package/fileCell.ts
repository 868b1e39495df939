// One cell as a file has it, gathered from the elements inside it.
import { RichText } from './richText.ts';
import type { Attributes } from './xml.ts';

export class FileCell {
  value: string | undefined;
  formula: { readonly attributes: Attributes; text: string } | undefined;
  private rich: RichText | undefined;
  private inside = '';

  constructor(readonly attributes: Attributes) {}

  /** The text of an inline string. */
  get inline(): string | undefined {
    return this.rich?.content;
  }

  open(name: string, attributes: Attributes): void {
    this.inside = name;
    if (name === 'f') this.formula = { attributes, text: '' };
    else if (name === 'v') this.value = '';
    else if (name === 'is') this.rich = new RichText();
    else this.rich?.open(name);
  }

  text(text: string): void {
    if (this.inside === 'v') this.value += text;
    else if (this.inside === 'f' && this.formula) this.formula.text += text;
    else this.rich?.text(text);
  }

  close(name: string): void {
    this.inside = '';
    this.rich?.close(name);
  }
}
