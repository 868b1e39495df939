// Kana in one script, so that あかり and アカリ are one word.

const BETWEEN = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);
const moved = (by: number) => (kana: string) => String.fromCharCode(kana.charCodeAt(0) + by);

export const toKatakana = (text: string): string => text.replace(/[ぁ-ゖ]/g, moved(BETWEEN));
export const toHiragana = (text: string): string => text.replace(/[ァ-ヶ]/g, moved(-BETWEEN));
