// A sandboxed frame with the add-on's HTML, and the calls it makes to the script.
import { useEffect, useMemo, useRef } from 'react';
import { RunFailure } from '../../runner/failure.ts';
import { frameDocument } from './frameDocument.ts';
import { resultText } from './plainData.ts';

interface Props {
  title: string;
  html: string;
  run(name: string, args: unknown[]): Promise<unknown>;
  onClose(): void;
  onSize?(size: { width?: number; height?: number }): void;
  onFocusEditor(): void;
}

interface FrameMessage {
  kado?: 'call' | 'close' | 'height' | 'width' | 'focusEditor';
  id?: number;
  name?: string;
  args?: string;
  width?: number;
  height?: number;
}

export function ScriptFrame(props: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const text = useMemo(() => frameDocument(props.html), [props.html]);

  useEffect(() => {
    const listen = (event: MessageEvent<FrameMessage>) => {
      const source = frame.current?.contentWindow;
      if (!source || event.source !== source) return;
      void respond(event.data, source, latest.current);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  return (
    <iframe
      ref={frame}
      className="script-frame"
      title={props.title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
      srcDoc={text}
    />
  );
}

async function respond(message: FrameMessage, frame: Window, props: Props): Promise<void> {
  if (message.kado === 'close') return props.onClose();
  if (message.kado === 'focusEditor') return props.onFocusEditor();
  if (message.kado === 'height' && message.height !== undefined)
    return props.onSize?.({ height: message.height });
  if (message.kado === 'width' && message.width !== undefined)
    return props.onSize?.({ width: message.width });
  if (message.kado !== 'call' || message.name === undefined) return;
  const { id, name, args } = message;
  try {
    const value = await props.run(name, JSON.parse(args ?? '[]') as unknown[]);
    frame.postMessage({ id, value: resultText(value) }, '*');
  } catch (error) {
    frame.postMessage({ id, error: error instanceof RunFailure ? error.toPage : String(error) }, '*');
  }
}
