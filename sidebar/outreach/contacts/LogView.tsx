// 記録: choose an office, then write the contact.

import { PickOffice } from '../kit/PickOffice.tsx';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { ContactForm } from './ContactForm.tsx';
import { Recent } from './Recent.tsx';

export function LogView({ outreach, list, shown }: OutreachProps) {
  const { writing, message, drafts, recorder, write, saved, back } = outreach;
  if (writing) {
    return (
      <ContactForm
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
