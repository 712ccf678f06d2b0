import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './feedback.module.css';
import { Say } from './say';

interface Props {
  /** What is said now, in order; none while nothing was answered. The box stays, so that a screen reader hears it fill. */
  says: readonly string[];
  /** Another one says the same words anew: a screen reader tells what is put in, not what stays. */
  turn?: number | undefined;
  /** Lumi, where the band has it. */
  beside?: ComponentChildren;
}

/** Kind words after an answer. No sign of right or wrong: colour and drawing are the same for every answer. */
export function Feedback({ says, turn = 0, beside }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Where words are large the page is longer than the tablet, and the answer to a tap would be under its edge.
  useEffect(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    if (says.length > 0 && scrollHeight > clientHeight) box.current?.scrollIntoView({ block: 'nearest' });
  }, [says.join('\n'), turn]);
  return (
    <div ref={box} class={css['feedback']} role="status" data-empty={says.length === 0}>
      {says.length > 0 && (
        <>
          {beside !== undefined && (
            <div class={css['beside']} data-decor>
              {beside}
            </div>
          )}
          <div key={turn} class={css['words']}>
            {says.map((text, at) => (
              <Say key={at} text={text} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
