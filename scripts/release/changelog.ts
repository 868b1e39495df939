// A release in the change log: what was unreleased gets its version and day, and room is made for what comes next.
const OPEN = '## [Unreleased]';

export const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);

/** The text with `version` released on `date` (ISO). Throws where there is nothing to release, or it is there already. */
export function released(text: string, version: string, date: string): string {
  if (text.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md already has ${version}.`);
  const at = text.indexOf(OPEN);
  if (at === -1) throw new Error(`CHANGELOG.md has no heading "${OPEN}".`);
  const after = at + OPEN.length;
  const next = text.indexOf('\n## [', after);
  if (!text.slice(after, next === -1 ? undefined : next).includes('\n- ')) {
    throw new Error(`CHANGELOG.md says nothing under "${OPEN}".`);
  }
  return `${text.slice(0, after)}\n\n## [${version}] - ${date}${text.slice(after)}`;
}
