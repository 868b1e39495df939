// The menu, line by line: each calls the function of its name.
import { menu as words } from './messages/words.ts';

const ACTIONS = [
  'createMonthReport',
  'createAllReports',
  'openToday',
  'createAttendance',
  'createAddonTable',
  'openSidebar',
  'createFreeSeats',
  'openSetUp',
  'fillSample',
  'openHelp',
] as const;

export type MenuAction = (typeof ACTIONS)[number];

export const menuTitle = (): string => words.product;
export const menuLines = () => ACTIONS.map((action) => ({ label: words[action], action }));
