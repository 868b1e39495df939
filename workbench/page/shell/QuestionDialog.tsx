// Ui.alert and Ui.prompt: a native dialog that waits for one answer.
import { useLayoutEffect, useRef } from 'react';
import { messages } from '../../messages.ts';
import type { Button } from '../../services/workbenchUi.ts';
import type { Question } from '../store.ts';
import { answersOf } from './answers.ts';

export function QuestionDialog({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const answers = answersOf(question.buttons);
  const answer = (name: Button) => {
    dialog.current?.close();
    question.answer(name, field.current?.value ?? '');
  };

  useLayoutEffect(() => {
    dialog.current?.showModal();
    const first = dialog.current?.querySelector<HTMLElement>('.dialog-buttons button');
    (field.current ?? first)?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="question-title"
      aria-describedby="question-message"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(answers[0] ?? 'CLOSE');
        }}
      >
        <h2 id="question-title">{question.title || messages.product}</h2>
        <p id="question-message">{question.message}</p>
        {question.asksText && (
          <input ref={field} type="text" autoComplete="off" aria-labelledby="question-message" />
        )}
        <div className="dialog-buttons">
          {answers.map((name, i) => (
            <button
              key={name}
              type={i === 0 ? 'submit' : 'button'}
              className={i === 0 ? 'primary' : ''}
              onClick={i === 0 ? undefined : () => answer(name)}
            >
              {messages.buttons[name]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
