// Something in the sheet that could not be understood: where it stands and what was given. Worded at the edge.

export type ProblemKind =
  | 'missingTab'
  | 'missingHeader'
  | 'duplicateHeader'
  | 'blank'
  | 'errorValue'
  | 'badDate'
  | 'badNumber'
  | 'badChoice';

export interface Problem {
  readonly kind: ProblemKind;
  readonly tab: string;
  /** A1 address; a whole tab has none. */
  readonly cell?: string;
  /** The header it stands under. */
  readonly header?: string;
  /** The text as typed. */
  readonly given?: string;
  /** What would have been understood. */
  readonly expected?: readonly string[];
}
