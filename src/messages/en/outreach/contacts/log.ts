// 記録: what stands beside the form.
import type { log as japanese } from '../../../ja/outreach/contacts/log.ts';
import type { Words } from '../../../kit/spoken.ts';

export const log: Words<typeof japanese> = {
  keep: 'Save it as it is',
  rewrite: 'Write it anew',
  recent: 'Latest entries',
  noneYet: 'There are no entries yet. Choose an office above to write one.',
};
