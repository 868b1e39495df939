// What a failed call means to the person who clicked.
import { sidebar as words } from '../../src/messages/words.ts';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

export function failureLine(error: unknown): string {
  if (error === null || error === undefined) return words.failed.noAnswer;
  const message = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED/.test(message)) return words.failed.accounts;
  if (/NetworkError|HTTP 0|offline/i.test(message)) return words.failed.connection;
  if (/lock timeout/i.test(message)) return words.failed.busy;
  // Google puts the error's name before the text that our server worded.
  const line = message.replace(/^(?:\w*(?:Error|Exception|Refusal):\s*)+/, '');
  // What the server refuses is told as it stands. A Japanese line is ours, even if no name came with it.
  const ours = /\bRefusal: /.test(message) || JAPANESE.test(line);
  return ours ? line : words.failed.other(line);
}
