// 記録: choose an office, then write the contact.

import { PickOffice } from './PickOffice.tsx';
import { Recent } from './Recent.tsx';
import type { OutreachProps } from './useOutreach.ts';
import { VisitForm } from './VisitForm.tsx';

export function LogView({ outreach, list, shown }: OutreachProps) {
  const { writing, message, drafts, recorder, write, saved, back } = outreach;
  if (writing) {
    return (
      <VisitForm
        key={writing.id}
        office={writing}
        list={list}
        recorder={recorder}
        drafts={drafts}
        saved={saved}
        back={back}
      />
    );
  }
  return (
    <>
      <PickOffice
        offices={list.offices}
        suggested={list.offices.filter(({ id }) => drafts.has(id))}
        choose={(office) => write(office, 'log')}
        focused={shown && !message}
      />
      <Recent list={list} />
    </>
  );
}
