// What a page without a workbook begins with: three ways to get one.
import { useEffect, useRef } from 'react';
import { messages } from '../../messages.ts';
import { chooseFile } from '../dropFile.ts';
import type { Choice, Start } from '../store.ts';

const texts = messages.start;

export function StartScreen({ start: { problem, choose } }: { start: Start }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choices: [keyof typeof texts.choices, () => void][] = [
    ['sample', () => choose('sample')],
    ['create', () => choose('create')],
    ['open', () => chooseFile((files) => choose({ files } satisfies Choice))],
  ];
  return (
    <section className="start" aria-labelledby="start-title">
      <h2 id="start-title">{messages.product}</h2>
      <p>{texts.lead}</p>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <ul>
        {choices.map(([name, run], i) => (
          <li key={name}>
            <button ref={i === 0 ? first : undefined} type="button" onClick={run}>
              <strong>{texts.choices[name].title}</strong>
              <span>{texts.choices[name].text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="place">{texts.place}</p>
    </section>
  );
}
