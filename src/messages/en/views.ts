// The names of the sidebar's views.
import type { views as japanese } from '../ja/views.ts';
import type { Words } from '../kit/spoken.ts';

export const views: Words<typeof japanese> = {
  label: 'Switch views',
  today: 'Attendance',
  due: 'Today',
  offices: 'Offices',
  log: 'Log',
  referrals: 'Referrals',
};
