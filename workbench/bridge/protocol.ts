// The messages between the thread that runs the script and the thread that owns the spreadsheet.

export interface RealmOptions {
  readonly timeZone: string;
  /** The script's clock stands at this instant (ISO 8601) if given. */
  readonly now?: string;
}

export type ToScript =
  | {
      readonly type: 'start';
      readonly shared: SharedArrayBuffer;
      readonly code: string;
      readonly options: RealmOptions;
    }
  | { readonly type: 'run'; readonly run: number; readonly functionName: string; readonly args: string };

/** The error a run ended with. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export type FromScript =
  | { readonly type: 'ready' }
  | { readonly type: 'call'; readonly request: string }
  /** The answer did not fit: here is room for it. */
  | { readonly type: 'room'; readonly shared: SharedArrayBuffer }
  | { readonly type: 'done'; readonly run: number; readonly value: string }
  | ({ readonly type: 'failed'; readonly run: number } & Failure);

/** A thread that runs scripts, as the owner sees it. */
export interface ScriptThread {
  post(message: ToScript): void;
  onMessage(listener: (message: FromScript) => void): void;
  terminate(): unknown;
}

/** Shared memory: state, length of the answer in bytes, then the answer in UTF-8. */
export const HEADER_BYTES = 8;
export const STATE = 0;
export const LENGTH = 1;
export const WAITING = 0;
export const ANSWERED = 1;
export const NEEDS_ROOM = 2;

export const FIRST_ROOM = 1 << 20;

export type Answer = { readonly value: unknown } | { readonly error: string };
