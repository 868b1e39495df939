// 今日: whom to contact, and why.
import type { due as japanese } from '../../ja/outreach/due.ts';
import type { Words } from '../../kit/spoken.ts';
import { counted, number } from '../kit/written.ts';

const days = (count: number) => counted(count, 'day');

export const due: Words<typeof japanese> = {
  heading: 'To contact today',
  count: (count) => (count === 0 ? 'To contact today' : `To contact today: ${number(count)}`),
  noOffices: 'There are no offices yet. Enter 営業先ID and 事業所名 on the tab "営業先".',
  nobody: 'Everybody has been contacted. Well done.',
  soon: 'Coming up',
  reasons: {
    fellThrough: (count) =>
      count === 0 ? 'A contract fell through today' : `A contract fell through ${days(count)} ago`,
    promised: (count) => (count === 0 ? 'Due today' : `${days(count)} past the date`),
    silent: (count) => `No contact for ${days(count)}`,
    referred: (count) => `Referred ${number(count)} times in a year`,
    never: () => 'Never contacted',
  },
  last: (day) => `last contact ${day}`,
  moreFor: (name) => `More for ${name}`,
  laterFor: (name) => `Later: ${name}`,
  when: 'When is the next date?',
  tomorrow: 'Tomorrow',
  nextWeek: 'In a week',
  otherDay: 'Another day',
  toThatDay: 'Take this day',
  postponing: 'Changing the date…',
  postponed: (name, day) => `The next date of ${name} is now ${day}.`,
  undone: (name) => `The next date of ${name} is as it was.`,
};
