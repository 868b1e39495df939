// The view 紹介: how far each referred person has come, and the next step.
import type { referral as japanese } from '../../../ja/outreach/referrals/referral.ts';
import type { Words } from '../../../kit/spoken.ts';

const count = (n: number) => n.toLocaleString('en');
const place = ({ tab, cell }: { tab: string; cell: string }) => `“${tab}” ${cell}`;
const people = (n: number) => (n === 1 ? '1 person' : `${count(n)} people`);

export const referral: Words<typeof japanese> = {
  notUnderstood: () => 'The request was not understood. Reload the list and try again.',
  tooLong: ({ field, limit }) => `${field} is too long. Keep it within ${count(limit)} characters.`,
  order: ({ earlier, later }) => `${later} lies before ${earlier}. Please check the dates.`,
  futureReceived: ({ given }) =>
    `The day of the referral, ${given}, has not come yet. Enter the day you were asked.`,
  needName: () => 'Enter the name (氏名).',
  linked: ({ given }) => `This referral has the client ID “${given}” already. Reload the list.`,
  notContracted: () => 'Not added to the clients: this is no contract yet. Set it to 契約 first.',
  noClient: ({ given }) => `There is no client ID “${given}” on the tab 利用者.`,

  question: {
    order: (p) => `${place(p)}: ${p.later} lies before ${p.earlier}. Please check the dates.`,
    noDate: (p) => `${place(p)}: the state is ${p.state}, but ${p.header} is blank. Please fill it in.`,
    contractDated: (p) =>
      `${place(p)}: there is a 契約日, but the state is “${p.state}”. Please correct one of them.`,
    noOffice: (p) => `${place(p)}: 営業先ID is blank. Fill in which office sent this person.`,
  },

  view: 'Referrals',
  loading: 'Loading the referrals…',
  retry: 'Try again',
  reload: 'Reload',
  search: 'Find a referral',
  searchHint: 'Office, person, memo, client',
  clear: 'Clear the search',
  noHit: (query) => `No referral matches “${query}”.`,
  none: 'No referrals yet. When somebody asks, keep it with “Add a referral”.',
  open: (n) => `Open: ${people(n)}`,
  closed: (n) => `Closed: ${people(n)}`,
  noneOpen: 'No open referrals.',
  more: (n) => `Show ${count(n)} more`,
  waits: (days) =>
    days === 0 ? 'Since today' : `Waiting for ${days === 1 ? '1 day' : `${count(days)} days`}`,
  agreed: (step, day) => `${step} on ${day}`,
  difficult: (text) =>
    /^(?:○|〇|◯|あり|有|はい|TRUE|true|1)$/.test(text) ? 'Difficult case' : `Difficult case: ${text}`,
  reasonIs: (text) => `Reason: ${text}`,
  client: (name, id) => `Client ${name || id}${name ? ` (${id})` : ''}`,
  fromWhom: (person) => `From ${person}`,
  questions: (n) => (n === 1 ? '1 thing to check' : `${count(n)} things to check`),

  stepDay: (office) => `Day of the next step for ${office}`,
  moveTo: (step) => step,
  moveFor: (office, step) => `Referral of ${office}: ${step}`,
  otherStep: 'Another state',
  otherFor: (office) => `Set the referral of ${office} to another state`,
  failReason: 'Why it fell through',
  fail: 'Fell through',
  reopen: (step) => `Back to ${step}`,
  moved: (office, step) => `The referral of ${office} is now “${step}”.`,
  saving: 'Saving…',
  undoing: 'Undoing…',
  undone: 'Undone.',

  add: 'Add a referral',
  addHeading: 'Add a referral',
  chooseOffice: 'Which office sent this person?',
  otherOffice: 'Choose another office',
  noOfficeYet: 'Choose the office first.',
  received: 'Received on',
  person: 'Contact person',
  difficultCase: 'Difficult case',
  accepted: 'Accepted',
  memo: 'Memo',
  memoHint: 'Age, condition, wished weekdays. No name is needed yet',
  save: 'Save',
  back: 'Back to the list',
  added: (office) => `The referral from ${office} was added.`,

  toClient: 'Add to the clients',
  toClientFor: (office) => `Add the referral of ${office} to the clients`,
  clientHeading: 'Add to the clients',
  clientLead: 'Adds a row to the tab 利用者 and links this referral to it.',
  name: 'Name',
  kana: 'Name in kana',
  careLevel: 'Care level',
  undecided: 'Not decided',
  weekdays: 'Weekdays',
  from: 'From',
  clientAdded: (name, id) => `${name} was added to the clients (${id}).`,
  clientLinked: (name, id) => `Linked to ${name} (${id}).`,
  same: {
    lead: 'There is a client of the same name.',
    who: (p) => [p.id, p.name, p.careLevel, p.from ? `from ${p.from}` : ''].filter(Boolean).join('  '),
    link: (id) => `Link to this client (${id})`,
    another: 'Add as another person',
  },
};
