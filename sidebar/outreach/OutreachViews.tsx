// The views of outreach: one list for all of them, one line on what was last done.
import type { ComponentType } from 'preact';
import { sidebar as words } from '../../src/messages/words.ts';
import { Failed } from '../kit/Failed.tsx';
import { Notice } from '../kit/Notice.tsx';
import { LogView } from './contacts/LogView.tsx';
import { Phrases } from './contacts/Phrases.tsx';
import { type OutreachProps, type OutreachView, useOutreach } from './kit/useOutreach.ts';
import { DueView } from './offices/DueView.tsx';
import { OfficesView } from './offices/OfficesView.tsx';
import { ReferralsView } from './referrals/ReferralsView.tsx';

/** In the order in which they stand in the navigation. */
const VIEWS: Readonly<Record<OutreachView, ComponentType<OutreachProps>>> = {
  due: DueView,
  offices: OfficesView,
  log: LogView,
  referrals: ReferralsView,
};
export const OUTREACH_VIEWS = Object.keys(VIEWS) as [OutreachView, ...OutreachView[]];
export const isOutreach = (view: string): view is OutreachView => view in VIEWS;

interface Props {
  readonly view: string;
  readonly opened: readonly string[];
  readonly go: (view: OutreachView) => void;
}

export function OutreachViews({ view, opened, go }: Props) {
  const outreach = useOutreach(view, go);
  const { list, loading, failure, message, reload, say, sending } = outreach;
  return (
    <main>
      <Notice message={message} close={() => say(undefined)} />
      {sending && (
        // Asked for again they begin anew, at the top.
        <Phrases key={sending} occasion={sending} close={() => outreach.offer(undefined)} />
      )}
      {failure && <Failed line={failure} label={words.list.retry} retry={reload} busy={loading} />}
      {!list && !failure && (
        <p class="loading" role="status">
          {words.list.loading}
        </p>
      )}
      {list &&
        OUTREACH_VIEWS.filter((one) => opened.includes(one)).map((one) => {
          const View = VIEWS[one];
          return (
            <div key={one} hidden={one !== view}>
              <View outreach={outreach} list={list} shown={one === view} />
            </div>
          );
        })}
    </main>
  );
}
