// What the add-on says and asks through Google's own dialogs.
import { codeFile } from './codeFile.ts';

export interface MenuLine {
  readonly label: string;
  /** The name of a top-level function. */
  readonly action: string;
}

/** Whether the build is for the Marketplace, put in by the build. */
declare const ADD_ON: boolean;

export function addMenu(title: string, lines: readonly MenuLine[]): void {
  const ui = SpreadsheetApp.getUi();
  // A published add-on may only have its menu under 拡張機能, named by Google; a script of the spreadsheet's own
  // stands in the menu bar, where people find it.
  const menu = ADD_ON ? ui.createAddonMenu() : ui.createMenu(title);
  for (const { label, action } of lines) menu.addItem(label, action);
  menu.addToUi();
}

export function say(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

export function toast(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
}

/** What was typed, trimmed; undefined where the user would rather not. */
export function ask(title: string, text: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
}

interface FirstSight {
  /** The language the page speaks. */
  readonly language: string;
  /** What the page shows first, other than what it usually does; "" for that. */
  readonly view: string;
}

/** A tab may be named as anybody likes. */
const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The build refuses a page that holds no such line, or more than one. */
const BODY = '<body>';

function pageOf(file: string, { language, view }: FirstSight): GoogleAppsScript.HTML.HtmlOutput {
  // As it lies in the project: what an HtmlOutput answers when asked for its content has been cleaned by Google.
  const raw = codeFile(file);
  const body = `<body lang="${language}" data-view="${attribute(view)}">`;
  return HtmlService.createHtmlOutput(raw.replace(BODY, () => body));
}

export function showSidebar(title: string, file: string, first: FirstSight): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(file, first).setTitle(title));
}

/** Beside the sheet, which stays in use. */
export function showHelp(title: string, first: FirstSight): void {
  const page = pageOf('help', first).setWidth(640).setHeight(520);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}

export const shownTab = (): string => SpreadsheetApp.getActiveSheet().getName();
