// Formulas that count marks. Each cell counts once, however many ways there are to write its mark.
import { isAttended, signsOf } from '../../domain/attendance/marks.ts';

/** A typed 1 is a number to the sheet. */
const quoted = (sign: string) => (/^\d+$/.test(sign) ? `${sign},"${sign}"` : `"${sign}"`);

const countOf = (signs: readonly string[]) => (range: string) =>
  `=SUMPRODUCT(ISNUMBER(MATCH(${range},{${signs.map(quoted).join(',')}},0))*1)`;

export const visitsFormula = countOf(signsOf(isAttended));
export const plannedFormula = countOf(signsOf((mark) => mark === 'planned'));
