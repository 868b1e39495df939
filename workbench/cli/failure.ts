// A reason to stop that the person at the command line can do something about.

export class CliFailure extends Error {
  override readonly name = 'CliFailure';
}

/** One line, whatever the message was. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
