// Takes over a pasted list of offices: paste, look at every line, take.
import { useRef, useState } from 'preact/hooks';
import { importList as words } from '../../../src/messages/words.ts';
import type { ImportPreview } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { Form } from '../../kit/Form.tsx';
import { Field } from '../../kit/fields.tsx';
import { newId } from '../../kit/newId.ts';
import { SaveBar } from '../../kit/SaveBar.tsx';
import { useWork } from '../../kit/useWork.ts';
import type { Outreach } from '../kit/useOutreach.ts';
import { ImportLines } from './ImportLines.tsx';

interface Props {
  readonly outreach: Outreach;
  readonly back: () => void;
}

const DOES = ['add', 'fill', 'nothing', 'repeat', 'ask'] as const;

export function ImportView({ outreach, back }: Props) {
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<ImportPreview>();
  const [leftOut, leaveOut] = useState<ReadonlySet<number>>(new Set());
  const [asNew, takeAsNew] = useState<ReadonlySet<number>>(new Set());
  const { busy, failure, run } = useWork();
  const requestId = useRef(newId());

  const look = () =>
    run(async () => {
      setPreview(await api.previewImport({ text }));
      leaveOut(new Set());
      takeAsNew(new Set());
      requestId.current = newId();
      scrollTo(0, 0);
    });

  const taken = (preview?.lines ?? []).filter(
    ({ line, does }) => asNew.has(line) || ((does === 'add' || does === 'fill') && !leftOut.has(line)),
  );
  const take = () =>
    run(async () => {
      if (taken.length === 0) return;
      const { added, filled, receipt } = await api.importOffices({
        id: requestId.current,
        text,
        leaveOut: [...leftOut].filter((line) => !asNew.has(line)),
        asNew: [...asNew],
      });
      outreach.wrote(words.taken(added, filled), receipt);
      back();
    });

  if (!preview) {
    return (
      <Form heading={words.heading} backLabel={words.back} back={back} save={look}>
        <p class="hint">{words.lead}</p>
        <Field label={words.paste} rows={8} value={text} change={setText} hint={words.columns} />
        <SaveBar
          label={words.look}
          busyLabel={words.looking}
          busy={busy}
          failure={failure}
          disabled={text.trim() === ''}
          save={look}
        />
      </Form>
    );
  }
  const { lines, ignored, totals, missing } = preview;
  return (
    <Form
      key="preview"
      heading={words.heading}
      backLabel={words.again}
      back={() => setPreview(undefined)}
      save={take}
    >
      <ul class="tally">
        {DOES.flatMap((does) => {
          const count = lines.filter((line) => line.does === does).length;
          return count > 0 ? [<li key={does}>{words.counts[does](count)}</li>] : [];
        })}
      </ul>
      {ignored.length > 0 && <p class="hint">{words.ignored(ignored)}</p>}
      {totals.length > 0 && <p class="hint">{words.totals(totals)}</p>}
      {missing.length > 0 && <p class="hint">{words.missing(missing)}</p>}
      <ImportLines
        lines={lines}
        leftOut={leftOut}
        asNew={asNew}
        leaveOut={(line) => leaveOut(toggled(leftOut, line))}
        takeAsNew={(line) => takeAsNew(toggled(asNew, line))}
      />
      <SaveBar
        label={taken.length === 0 ? words.nothingToTake : words.take(taken.length)}
        busyLabel={words.taking}
        busy={busy}
        failure={failure}
        disabled={taken.length === 0}
        save={take}
      />
    </Form>
  );
}

const toggled = (lines: ReadonlySet<number>, line: number): Set<number> =>
  new Set(lines.has(line) ? [...lines].filter((other) => other !== line) : [...lines, line]);
