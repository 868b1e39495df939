// The line at the foot: what is running, how it ended, and what the selected cell's error means.
import { useEffect, useState } from 'react';
import { messages } from '../../messages.ts';
import type { Status } from '../store.ts';

export function StatusLine({ status, cellHint }: { status: Status; cellHint: string }) {
  const seconds = useSeconds(status);
  const text = status.kind === 'running' ? messages.status.running(status.text, seconds) : status.text;
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

function useSeconds(status: Status): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (status.kind !== 'running') return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [status]);
  return status.since === undefined ? 0 : Math.max(0, Math.floor((now - status.since) / 1000));
}
