// はじめる in the sidebar: the form, and what became of it.
import type { setUpView as japanese } from '../../ja/dayService/setUpView.ts';
import type { Words } from '../../kit/spoken.ts';
import { counted, quoted } from '../kit/written.ts';

export const setUpView: Words<typeof japanese> = {
  heading: 'Set up',
  lead: 'Makes the tabs you need, all at once. Seats and weekdays are enough; what you leave blank the report names as missing.',
  loading: 'Getting ready…',
  retry: 'Load again',
  makes: (names) => (names.length > 0 ? `To be made: ${quoted(names)}.` : 'No tab is lacking.'),
  unknown: 'I do not know (leave blank)',
  doubt: {
    community: (size) =>
      `With 18 seats or fewer a place is usually "地域密着型". Check your notice of designation whether it is "${size}".`,
    general: (size) => `With 19 seats or more a place is not "${size}". Check the seats or the size.`,
  },
  existing: (names) => `There already, and left as they are: ${quoted(names)}.`,
  name: 'Name of the place',
  capacity: 'Seats a day',
  weekdays: 'Open on',
  size: 'Size',
  region: 'Region grade',
  timeBand: 'Time band',
  make: 'Make the tabs',
  making: 'Making them… this may take 30 seconds',
  done: (count) => (count > 0 ? `${counted(count, 'tab')} made.` : 'There was no tab to make.'),
  made: 'Made',
  kept: 'Left as they are',
  lacking: (headers) => `Missing columns: ${quoted(headers)}`,
  addColumns: 'Add the missing columns on the right',
  adding: 'Adding them…',
  added: (tab, headers) => `Added to "${tab}": ${quoted(headers)}.`,
  nextHeading: 'What to do next',
  next: [
    'Enter your clients on the tab "利用者"',
    'Choose "Make the attendance tab" in the menu',
    'Enter the monthly costs on the tab "費用"',
  ],
  back: 'Back to the form',
};
