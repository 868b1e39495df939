// What every Apps Script object in the workbench is: a named thing whose own methods a script may call.

export abstract class Service {
  /** Its class name in Apps Script; method names alone are not enough to say what is missing. */
  abstract readonly service: string;
}

export type ServiceRoots = Readonly<Record<string, Service>>;

/** An error whose wording is Google's: the script sees it as `Exception: …`. */
export class ScriptError extends Error {
  override readonly name = 'Exception';
}
