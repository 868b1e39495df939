// What was said to an office, the latest first, and whom it sent.
import { office as words } from '../../../src/messages/words.ts';
import type { OfficeDetail } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';
import { ReferralSummary } from '../referrals/ReferralSummary.tsx';

export function OfficeHistory({ detail }: { detail: OfficeDetail }) {
  const { contacts, contactCount, referrals, today } = detail;
  return (
    <>
      <section>
        <h2>{words.referrals(referrals.length)}</h2>
        {referrals.length === 0 && <p class="hint">{words.noReferrals}</p>}
        <ul class="history">
          {referrals.map((referral) => (
            <li key={referral.ref.row}>
              <ReferralSummary referral={referral} today={today} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.contacts(contacts.length, contactCount)}</h2>
        {contacts.length === 0 && <p class="hint">{words.noContacts}</p>}
        <ul class="history">
          {contacts.map((contact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: contacts of one day may be alike
            <li key={index}>
              <p class="name">{[showDay(contact.date, today), contact.way].filter(Boolean).join(' ')}</p>
              {[contact.person, contact.told.join('、'), contact.result, contact.memo]
                .filter(Boolean)
                .map((line) => (
                  <p key={line} class="said">
                    {line}
                  </p>
                ))}
              {contact.recorder && <p class="hint">{contact.recorder}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
