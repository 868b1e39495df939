// What is said in the user's language, one chooser a table of words; what nobody uses is left out of a bundle.
import * as en from './en.ts';
import * as ja from './ja.ts';
import { spoken } from './kit/spoken.ts';

export const attendanceDay = /* @__PURE__ */ spoken(ja.attendanceDay, en.attendanceDay);
export const makeAttendance = /* @__PURE__ */ spoken(ja.makeAttendance, en.makeAttendance);
export const today = /* @__PURE__ */ spoken(ja.today, en.today);
export const makeTabs = /* @__PURE__ */ spoken(ja.makeTabs, en.makeTabs);
export const setUpView = /* @__PURE__ */ spoken(ja.setUpView, en.setUpView);
export const makeAddonTable = /* @__PURE__ */ spoken(ja.makeAddonTable, en.makeAddonTable);
export const makeFreeSeats = /* @__PURE__ */ spoken(ja.makeFreeSeats, en.makeFreeSeats);
export const functionFaults = /* @__PURE__ */ spoken(ja.functionFaults, en.functionFaults);
export const actions = /* @__PURE__ */ spoken(ja.actions, en.actions);
export const questions = /* @__PURE__ */ spoken(ja.questions, en.questions);
export const rows = /* @__PURE__ */ spoken(ja.rows, en.rows);
export const menu = /* @__PURE__ */ spoken(ja.menu, en.menu);
export const gifts = /* @__PURE__ */ spoken(ja.gifts, en.gifts);
export const log = /* @__PURE__ */ spoken(ja.log, en.log);
export const toSend = /* @__PURE__ */ spoken(ja.toSend, en.toSend);
export const due = /* @__PURE__ */ spoken(ja.due, en.due);
export const importList = /* @__PURE__ */ spoken(ja.importList, en.importList);
export const office = /* @__PURE__ */ spoken(ja.office, en.office);
export const pick = /* @__PURE__ */ spoken(ja.pick, en.pick);
export const outreach = /* @__PURE__ */ spoken(ja.outreach, en.outreach);
export const referral = /* @__PURE__ */ spoken(ja.referral, en.referral);
export const steps = /* @__PURE__ */ spoken(ja.steps, en.steps);
export const sidebar = /* @__PURE__ */ spoken(ja.sidebar, en.sidebar);
export const views = /* @__PURE__ */ spoken(ja.views, en.views);
