// The order of texts by their characters, which is that of ISO days too.

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
