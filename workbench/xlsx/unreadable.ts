// A file that is no .xlsx, or one this program cannot read.

export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(readonly file: string) {
    super(
      `xlsxファイルとして読めません: ${file} 表計算ソフトで「.xlsx」として保存し直してからお試しください。`,
    );
  }
}
