// The menu, and the names under which the add-on shows itself.
export const menu = {
  product: '稼働ノート',
  createMonthReport: '月次報告を作る',
  createAllReports: 'すべての月の報告を作る',
  createAttendance: '出席簿を作る',
  openSetUp: 'はじめる',
  fillSample: 'サンプルで試す',
  createAddonTable: '加算表を作る',
  openToday: '今日の出席',
  openHelp: 'ヘルプ',
  openSidebar: '営業先を開く',
  createFreeSeats: '空き情報を作る',
  /** Somebody copied the add-on by hand and left a file out. */
  noFile: ({ file }: { file: string }) =>
    `アドオンのファイル「${file}」がありません。拡張機能 → Apps Script で、HTMLファイル「${file}」を追加してください。`,
};
