// Every line of a pasted list with what becomes of it, and a tick to leave it out.
import { importList as words } from '../../../src/messages/words.ts';
import type { ImportLine } from '../../../src/server.ts';
import { Paged } from '../../kit/Paged.tsx';

const PAGE = 50;

/** What needs a look comes first. */
const ORDER: readonly ImportLine['does'][] = ['ask', 'repeat', 'fill', 'add', 'nothing'];

interface Props {
  readonly lines: readonly ImportLine[];
  readonly leftOut: ReadonlySet<number>;
  readonly asNew: ReadonlySet<number>;
  readonly leaveOut: (line: number) => void;
  readonly takeAsNew: (line: number) => void;
}

function saying({ does, office, by, of, fills, why }: ImportLine): string {
  if (does === 'add') return words.add;
  if (does === 'fill') return words.fill(office, fills);
  if (does === 'repeat') return words.repeat(of);
  if (does === 'ask') return words.why[why] ?? '';
  return by === 'phone' ? words.known.phone(office) : words.known.name;
}

export function ImportLines({ lines, leftOut, asNew, leaveOut, takeAsNew }: Props) {
  const sorted = ORDER.flatMap((does) => lines.filter((line) => line.does === does));
  return (
    <Paged
      items={sorted}
      page={PAGE}
      more={words.more}
      list="lines"
      item={(one) => {
        const takes = one.does === 'add' || one.does === 'fill';
        const twin = one.by === 'phone';
        return (
          <li key={one.line} class={one.does}>
            {takes ? (
              <label class="tick">
                <input
                  type="checkbox"
                  class="tick-box"
                  checked={!leftOut.has(one.line)}
                  onChange={() => leaveOut(one.line)}
                />
                <span>{one.name || words.unnamed}</span>
              </label>
            ) : (
              <p class="name">{one.name || words.unnamed}</p>
            )}
            <p class="hint">{`${words.line(one.line)}　${saying(one)}`}</p>
            {one.differs.length > 0 && <p class="hint">{words.differs(one.differs)}</p>}
            {twin && (
              <label class="tick">
                <input type="checkbox" checked={asNew.has(one.line)} onChange={() => takeAsNew(one.line)} />
                <span>{words.asNew}</span>
              </label>
            )}
          </li>
        );
      }}
    />
  );
}
