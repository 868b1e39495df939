// An action that refuses: one clear line, thrown before the first write.

export class Refusal extends Error {
  constructor(line: string) {
    super(line);
    this.name = 'Refusal';
  }
}
