// A form under a heading that takes the keyboard, with the way back above it; Ctrl+Enter saves.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useOnce } from './useOnce.ts';

interface Props {
  readonly heading: string;
  /** What the form is about, under its heading. */
  readonly about?: string;
  readonly backLabel: string;
  readonly back: () => void;
  readonly save: () => void;
  readonly children: ComponentChildren;
}

export function Form({ heading, about, backLabel, back, save, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useOnce(() => {
    scrollTo(0, 0);
    title.current?.focus();
  });
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <button type="button" class="plain back" onClick={back}>
        {backLabel}
      </button>
      <h1 ref={title} tabIndex={-1}>
        {about && <span class="small">{heading}</span>}
        {about || heading}
      </h1>
      {children}
    </form>
  );
}
