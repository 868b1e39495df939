// The menu, line by line, and the function each line calls.
import { menu as words } from './messages/ja/menu.ts';

export const menuTitle = words.product;

export const menuLines = [
  { label: words.createMonthReport, action: 'createMonthReport' },
  { label: words.createAllReports, action: 'createAllReports' },
  { label: words.openToday, action: 'openToday' },
  { label: words.createAttendance, action: 'createAttendance' },
  { label: words.createAddonTable, action: 'createAddonTable' },
  { label: words.openSidebar, action: 'openSidebar' },
  { label: words.openSetUp, action: 'openSetUp' },
  { label: words.fillSample, action: 'fillSample' },
] as const;

export type MenuAction = (typeof menuLines)[number]['action'];
