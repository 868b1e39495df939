// One request at a time: busy while it runs, and why it failed.
import { useRef, useState } from 'preact/hooks';

export function useWork() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  // A second click comes before the first one is drawn.
  const underWay = useRef(false);

  async function run(work: () => Promise<void>): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure('');
    try {
      await work();
    } catch (error) {
      setFailure((error as Error).message);
    }
    underWay.current = false;
    setBusy(false);
  }

  return { busy, failure, run };
}
