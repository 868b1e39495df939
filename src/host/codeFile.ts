// What lies in the project as an HTML file, to the letter: Google loads such a file only when it is asked for.

export const codeFile = (name: string): string => HtmlService.createTemplateFromFile(name).getRawContent();
