// The input rules of a sheet, also those that ask another sheet and therefore stand in an extension of the file.
import { toA1 } from '../../services/a1.ts';
import { cut, type Extent } from './extent.ts';
import { type Attributes, element, escapeXml } from './xml.ts';

interface FileRule {
  readonly attributes: Attributes;
  readonly formulas: Record<string, string>;
  sqref: string;
}

export class Rules {
  private readonly rules: FileRule[] = [];
  private formula = '';
  private inRef = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'dataValidation' || name === 'x14:dataValidation') {
      this.rules.push({ attributes, formulas: {}, sqref: attributes['sqref'] ?? '' });
    }
    const formula = /formula[12]$/.exec(name)?.[0];
    if (formula !== undefined) this.formula = formula;
    this.inRef = name === 'xm:sqref';
  }

  text(text: string): void {
    const rule = this.rules.at(-1);
    if (!rule) return;
    if (this.inRef) rule.sqref += text;
    else if (this.formula !== '') rule.formulas[this.formula] = (rule.formulas[this.formula] ?? '') + text;
  }

  close(name: string): void {
    if (/formula[12]$/.test(name)) this.formula = '';
    this.inRef = false;
  }

  markup(extent: Extent): string {
    const written = this.rules.map(({ attributes, formulas, sqref }) => {
      const ranges = sqref
        .trim()
        .split(/\s+/)
        .map((ref) => cut(ref, extent))
        .filter((bounds) => bounds !== undefined);
      if (ranges.length === 0) return '';
      const content = Object.entries(formulas).map(([name, text]) => element(name, {}, escapeXml(text)));
      return element(
        'dataValidation',
        { ...attributes, sqref: ranges.map(toA1).join(' ') },
        content.join(''),
      );
    });
    return element('dataValidations', {}, written.join(''));
  }
}
