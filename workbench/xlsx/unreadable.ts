// A file that cannot be opened as a workbook, and what its owner can do about it.

/** Why, and what to do; the name of the file comes after the first of the two. */
const lines = {
  other: ['xlsxファイルとして読めません', '表計算ソフトで「.xlsx」として保存し直してからお試しください。'],
  text: [
    'xlsxファイルとして読めません',
    '中身は文字だけのファイル（CSVやWebページなど）です。表計算ソフトで開き、「.xlsx」として保存し直してからお試しください。',
  ],
  password: [
    'パスワードで保護されているため開けません',
    '表計算ソフトで開いてパスワードを外し、「.xlsx」として保存し直してからお試しください。',
  ],
  oldExcel: [
    '古い形式（.xls）のため開けません',
    '表計算ソフトで開き、「Excelブック（.xlsx）」として保存し直してからお試しください。',
  ],
  binary: [
    'バイナリ形式（.xlsb）のため開けません',
    '表計算ソフトで開き、「Excelブック（.xlsx）」として保存し直してからお試しください。',
  ],
  openDocument: [
    'OpenDocument形式（.ods）のため開けません',
    '表計算ソフトで開き、「.xlsx」として保存し直してからお試しください。',
  ],
  damaged: [
    'ファイルが壊れているため開けません',
    '元のファイルをもう一度受け取るか、表計算ソフトで開いて修復し、「.xlsx」として保存し直してからお試しください。',
  ],
  tooLarge: [
    '中身が大きすぎるため開けません',
    '使わないシートや行を消し、「.xlsx」として保存し直してからお試しください。',
  ],
} as const;

export type Fault = keyof typeof lines;

/** What is wrong with a file, told by code that does not know its name. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(readonly fault: Fault) {
    super(fault);
  }
}

export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(
    readonly file: string,
    readonly fault: Fault,
    options?: ErrorOptions,
  ) {
    const [why, whatToDo] = lines[fault];
    super(`${why}: ${file} ${whatToDo}`, options);
  }
}
