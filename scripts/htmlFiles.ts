// What Google would change in an HTML file of the project, so that the build refuses it.

interface Trap {
  readonly found: (text: string) => boolean;
  readonly why: string;
}

/** Of every HTML file, also of one that is read as code. */
const ANYWHERE: readonly Trap[] = [
  { found: (text) => text.includes('<?'), why: 'holds "<?", which Google would take for a scriptlet' },
];

/** Of a page that is shown. */
const PAGE: readonly Trap[] = [
  {
    // https://github.com/enuchi/React-Google-Apps-Script/issues/157
    found: (text) => text.includes('`'),
    why: 'holds a backtick: in a template literal Google would cut out what looks like a comment',
  },
  {
    found: (text) => text.split('<body>').length !== 2,
    why: 'must hold <body> once, where its language and first view are put in',
  },
];

/** The file as it may be pushed; throws with one line where Google would change it. */
export function htmlFile(name: string, text: string, { shown }: { shown: boolean }): string {
  const trap = [...ANYWHERE, ...(shown ? PAGE : [])].find(({ found }) => found(text));
  if (trap) throw new Error(`${name} ${trap.why}.`);
  return text;
}
