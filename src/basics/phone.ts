// Phone numbers as people type them: 03-1234-5678, （03）1234 5678, 0312345678（代表）.
import { normalize } from './text.ts';

/** What may stand between digits, in half width. */
const NUMBER = '[\\d\\s()\\-‐‑–−ー]';
const FIRST = new RegExp(`\\+?\\d${NUMBER}*`);
const WHOLE = new RegExp(`^[+\\d]${NUMBER}{5,}$`);

/** Digits only, so that hyphens, brackets and width do not matter; a lost leading 0 neither. '' for no number. */
export const phoneKey = (phone = ''): string => normalize(phone).replace(/\D/g, '').replace(/^0/, '');

/** What one dials: the first number, without what is written behind it. '' for no number. */
export function dialled(phone: string): string {
  const [first = ''] = FIRST.exec(phone.normalize('NFKC')) ?? [];
  return first.replace(/[^\d+]/g, '');
}

/** Whether nothing but a phone number stands there. */
export const isPhone = (text: string): boolean => WHOLE.test(text.normalize('NFKC'));
