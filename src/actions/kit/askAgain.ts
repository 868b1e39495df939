// Asks for a month until the answer could be used, the user gives up, or no answer would help.
import { actions as words } from '../../messages/words.ts';
import { NotReady, Refusal } from './refusal.ts';

export type Ask = (title: string, text: string) => string | undefined;

interface Prompt {
  readonly title: string;
  readonly message: string;
  /** What a blank answer means. */
  readonly usual: string;
}

/** What `make` answered, or undefined where the user gave up. */
export function askAgain<T>(
  ask: Ask,
  { title, message, usual }: Prompt,
  make: (answer: string) => T,
): T | undefined {
  let text = message;
  for (;;) {
    const answer = ask(title, text);
    if (answer === undefined) return undefined;
    try {
      return make(answer === '' ? usual : answer);
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof NotReady) throw error;
      text = words.askMonth.again({ refusal: error.message, message });
    }
  }
}
