// One line a problem: where, what, and what to do about it.

interface Found {
  readonly tab: string;
  readonly cell?: string;
  readonly header?: string;
  readonly given?: string;
  readonly expected?: readonly string[];
}

const place = ({ tab, cell }: Found) => (cell ? `「${tab}」${cell}` : `タブ「${tab}」`);
const names = ({ expected = [] }: Found) => expected.map((name) => `「${name}」`).join('');
const what = ({ header, given }: Found) => `${header}「${given}」`;

export const problems = {
  missingTab: (p: Found) => `${place(p)}がありません。タブを追加するか、名前を「${p.tab}」に戻してください。`,
  missingHeader: (p: Found) => `${place(p)}に見出し${names(p)}がありません。見出しの行に追加してください。`,
  duplicateHeader: (p: Found) =>
    `${place(p)}：見出し「${p.header}」が2つあります。左の列を使いました。使わない列の見出しを変えてください。`,
  blank: (p: Found) => `${place(p)}：${p.header}が空欄のため、この行は使っていません。入力してください。`,
  errorValue: (p: Found) =>
    `${place(p)}：${p.header}が数式のエラー（${p.given}）です。数式を直してください。`,
  badDate: (p: Found) =>
    `${place(p)}：${what(p)}を日付として読めません。2026/10/1 のように入力してください。`,
  badNumber: (p: Found) => `${place(p)}：${what(p)}を数として読めません。数字で入力してください。`,
  badChoice: (p: Found) => `${place(p)}：${what(p)}は使えません。${names(p)}のどれかを入力してください。`,
};
