// The menu, and the names under which the add-on shows itself.
export const menu = {
  product: '稼働ノート',
  createMonthReport: '月次報告を作る',
  createAttendance: '出席簿を作る',
  openSetUp: 'はじめる',
  fillSample: 'サンプルで試す',
  openSidebar: '営業先を開く',
};
