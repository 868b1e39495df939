// The menu, and the names under which the add-on shows itself.
import type { menu as japanese } from '../ja/menu.ts';
import type { Words } from '../kit/spoken.ts';

export const menu: Words<typeof japanese> = {
  product: 'Kado',
  createMonthReport: 'Make the monthly report',
  createAllReports: 'Make the reports of all months',
  createAttendance: 'Make the attendance tab',
  openSetUp: 'Set up',
  fillSample: 'Try it with a sample',
  createAddonTable: 'Make the fee table',
  openToday: 'Attendance today',
  openHelp: 'Help',
  openSidebar: 'Open outreach',
  createFreeSeats: 'Make the free-seats sheet',
  noFile: ({ file }) =>
    `The add-on's file "${file}" is missing. In Extensions → Apps Script, add the HTML file "${file}".`,
};
