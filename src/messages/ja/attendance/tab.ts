// The attendance tab: what it says.
import { monthName } from '../kit/written.ts';

export const attendanceTab = {
  untilDone: (tab: string) => `${tab}（作成中）`,
  title: (month: string) => `出席　${monthName(month)}`,
  legend: '○ 出席　欠 欠席　振 振替　追 追加　入 入院　シ ショートステイ　予 予定　休 お休み',
  visits: '出席（人）',
  planned: '予定（人）',
  weekday: '曜日',
  total: '出席',
  holiday: '祝',
  closed: '休',
};
