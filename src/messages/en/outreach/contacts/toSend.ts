// 文例 in the sidebar: choosing a text, what is lacking in it, and copying it.
import type { toSend as japanese } from '../../../ja/outreach/contacts/toSend.ts';
import type { Words } from '../../../kit/spoken.ts';

export const toSend: Words<typeof japanese> = {
  offer: 'Words to send',
  offerFor: (name) => `Words to send to ${name}`,
  heading: (name) => `Words to send to ${name}`,
  loading: 'Preparing the texts…',
  scene: 'Occasion',
  subject: 'Subject',
  body: 'Text',
  copySubject: 'Copy the subject',
  copyBody: 'Copy the text',
  copied: 'Copied. Paste it into your mail.',
  selected: 'The text is selected. Copy it with Ctrl+C (Command+C on a Mac).',
  close: 'Close',
  none: 'The tab "文例" has no row with 場面 and 本文.',
  where: 'The texts can be changed on the tab "文例".',
  unknown: ({ name }) => `{${name}} is not known. Change it on the tab "文例".`,
  blank: ({ name }) => `What {${name}} stands for is blank in the sheet.`,
  noFreeSeats: ({ why }) => `"{空き情報}" could not be filled in. ${why}`,
  notUnderstood: 'Choose the office again and try once more.',
};
