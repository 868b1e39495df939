// An action that refuses: one clear line, thrown before the first write.

export class Refusal extends Error {
  constructor(line: string) {
    super(line);
    this.name = 'Refusal';
  }
}

/** Nothing that is asked for can be made of the workbook as it is: another answer would not help. */
export class NotReady extends Refusal {}
