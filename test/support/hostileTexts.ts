// What nobody should type and somebody will: to be stored and shown exactly as typed, wherever it is typed.

/** No spreadsheet cell is meant for it, and yet it fits in one. */
export const ENDLESS = 'あ'.repeat(10_000);

export const HOSTILE: readonly string[] = [
  '=IMPORTXML("http://example.com","//a")',
  '@SUM(A1)',
  '＝1+1',
  '+81 3-1111-2222',
  '-5',
  "'quoted",
  '"quoted"',
  '2026/10/01',
  '10月1日',
  '令和8年10月1日',
  '12:30',
  '50%',
  'TRUE',
  '000-0000-0001',
  '0312345678',
  '１２３',
  '1e5',
  'https://example.com/?a=1&b=2',
  '<img src=x onerror="parent.hit=1">',
  '</script><script>parent.hit=1</script>',
  '&lt;b&gt; &amp;amp; ]]>',
  '$& $1 {事業所名} %s',
  '__proto__',
  // In a file of Excel's this stands for the letter A.
  '_x0041_ _x000d_',
  'ﾊﾝｶｸ 😀 👨‍👩‍👧 𠮷',
  '\u202Eabc\u202C\u200F',
  '一行目\nだい二行',
  'a\u0001b\u000Bc\u007Fd',
  // The half of an emoji, and what is no character at all.
  '前\uD83D後\uFFFF',
  ENDLESS,
];

/** To be read where a test fails. */
export const shown = (text: string): string => JSON.stringify(text).slice(0, 40);
