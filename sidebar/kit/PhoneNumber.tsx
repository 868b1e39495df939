// A phone number, copied by a tap. It is no link: Google's frame refuses tel: and would leave the sidebar blank.
import { useState } from 'preact/hooks';
import { dialled } from '../../src/basics/phone.ts';
import { sidebar as words } from '../../src/messages/words.ts';
import { copyText } from './copyText.ts';

interface Props {
  /** Whose number it is. */
  readonly name: string;
  /** As typed. */
  readonly phone: string;
}

export function PhoneNumber({ name, phone }: Props) {
  const [said, say] = useState('');
  const number = dialled(phone);
  if (number === '') return <span>{phone}</span>;
  const copy = async () => say((await copyText(number)) ? words.phone.copied : words.phone.byHand);
  return (
    <span class="phone">
      <button type="button" class="plain" aria-label={words.phone.copyFor(name, phone)} onClick={copy}>
        {phone}
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </span>
  );
}
