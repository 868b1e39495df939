// Makes the attendance tab of a month that has none.
import { today as words } from '../../src/messages/words.ts';
import { useWork } from '../kit/useWork.ts';

interface Props {
  /** Another day is being read. */
  readonly loading: boolean;
  readonly make: () => Promise<void>;
}

export function MakeTab({ loading, make }: Props) {
  const { busy, run } = useWork();
  return (
    <button type="button" class="primary" disabled={loading || busy} onClick={() => run(make)}>
      {busy ? words.makingTab : words.makeTab}
    </button>
  );
}
