// The line at the foot: what is running, how it ended, and what the selected cell's error means.
import { useEffect, useState } from 'react';
import { messages } from '../../messages.ts';
import type { Status } from '../store.ts';

interface Props {
  status: Status;
  /** The run waits for an answer: that time is not the run's. */
  waits: boolean;
  cellHint: string;
}

export function StatusLine({ status, waits, cellHint }: Props) {
  const seconds = useSeconds(status, waits);
  const running = waits ? messages.status.waits(status.text) : messages.status.running(status.text, seconds);
  const text = status.kind === 'running' ? running : status.text;
  return (
    <footer className="status-line">
      <output className={`status ${status.kind}`} aria-live="polite" title={text}>
        {text}
      </output>
      {cellHint !== '' && (
        <span className="cell-hint" role="note" title={cellHint}>
          {cellHint}
        </span>
      )}
    </footer>
  );
}

/** Counts while the run works; from 0 again with the next status. */
function useSeconds(status: Status, waits: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (status.kind === 'running') setSeconds(0);
  }, [status]);
  useEffect(() => {
    if (status.kind !== 'running' || waits) return;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [status, waits]);
  return seconds;
}
