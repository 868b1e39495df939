// What the sidebar may call, and nothing else; what it may know of the answers.
import { attendance } from './server/attendance.ts';
import { beginning } from './server/dayService.ts';
import { outreach } from './server/outreach.ts';

export type { Marked } from './actions/attendance/mark.ts';
export type { MakeupRequest, MarkRequest, Receipt } from './actions/attendance/request.ts';
export type { Day, PersonCard } from './actions/attendance/view.ts';
export type { SetUpDefaults } from './actions/dayService/defaults.ts';
export type { SetUpRequest } from './actions/dayService/request.ts';
export type { SetUpResult } from './actions/dayService/setUp.ts';
export type { RowsReceipt } from './actions/kit/rows/receipt.ts';
export type { PhraseList } from './actions/outreach/contacts/phrases.ts';
export type { LoggedContact, NewContact } from './actions/outreach/contacts/request.ts';
export type { ImportLine, ImportPreview } from './actions/outreach/offices/importOffices.ts';
export type { OfficeCard, OfficeList } from './actions/outreach/offices/list.ts';
export type { OfficeDetail } from './actions/outreach/offices/office.ts';
export type { OfficeField, OfficeTexts } from './actions/outreach/offices/request.ts';
export type { SavedOffice } from './actions/outreach/offices/save.ts';
export type { SavedClient } from './actions/outreach/referrals/client.ts';
export type { ReferralCard, ReferralList } from './actions/outreach/referrals/view.ts';

export const server = { ...attendance, ...outreach, ...beginning };
export type Server = typeof server;
