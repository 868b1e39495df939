// A phone number as typed -> what a tel: link dials: the first number, without what is written behind it.

export function dialled(phone: string): string {
  const [first = ''] = /\+?\d[\d\s()\-‐‑–−ー]*/.exec(phone.normalize('NFKC')) ?? [];
  return first.replace(/[^\d+]/g, '');
}
