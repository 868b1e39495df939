// What was read last: of several requests under way only the newest counts, since an older answer is out of date.
import { useRef, useState } from 'preact/hooks';

export function useLatest<T>(ask: () => Promise<T>) {
  const [value, setValue] = useState<T>();
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState('');
  /** Of the newest request: what hangs on the same tabs is read again when it changes. */
  const [turn, setTurn] = useState(0);
  const newest = useRef(0);

  async function load(): Promise<void> {
    newest.current += 1;
    const mine = newest.current;
    setTurn(mine);
    setBusy(true);
    const [answer, failed] = await ask().then(
      (read) => [read, ''] as const,
      (error: Error) => [undefined, error.message] as const,
    );
    if (mine !== newest.current) return;
    if (answer !== undefined) setValue(answer);
    setFailure(failed);
    setBusy(false);
  }

  return { value, busy, failure, turn, load };
}
