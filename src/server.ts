// What the sidebar may call, and nothing else; what it may know of the answers.
import { attendance } from './server/attendance.ts';
import { outreach } from './server/outreach.ts';
import { beginning } from './server/setUp.ts';

export type { Marked } from './actions/attendance/mark.ts';
export type { MakeupRequest, MarkRequest, Receipt } from './actions/attendance/request.ts';
export type { Day, PersonCard } from './actions/attendance/view.ts';
export type { ImportLine, ImportPreview } from './actions/outreach/importOffices.ts';
export type { OfficeCard, OfficeList } from './actions/outreach/list.ts';
export type { OfficeDetail } from './actions/outreach/office.ts';
export type { OfficeField, OfficeTexts } from './actions/outreach/officeRequest.ts';
export type { SavedOffice } from './actions/outreach/officeSave.ts';
export type { PhraseList } from './actions/outreach/phrases.ts';
export type { SavedClient } from './actions/outreach/referralClient.ts';
export type { ReferralCard, ReferralList } from './actions/outreach/referralView.ts';
export type { LoggedVisit, NewVisit } from './actions/outreach/request.ts';
export type { RowsReceipt } from './actions/rows/receipt.ts';
export type { SetUpDefaults } from './actions/setUp/defaults.ts';
export type { SetUpRequest } from './actions/setUp/request.ts';
export type { SetUpResult } from './actions/setUp/setUp.ts';

export const server = { ...attendance, ...outreach, ...beginning };
export type Server = typeof server;
