import type { ComponentChildren } from 'preact';
import css from './feedback.module.css';
import { Say } from './say';

interface Props {
  /** What is said now, in order; none while nothing was answered. The box stays, so that a screen reader hears it fill. */
  says: readonly string[];
  tone?: 'glad' | 'think' | 'fair' | undefined;
  /** Lumi, where the band has it. */
  beside?: ComponentChildren;
  /** 'Look again'. */
  action?: ComponentChildren;
}

/** Kind words after an answer. No sign of right or wrong: colour and drawing are the same for every answer. */
export function Feedback({ says, tone, beside, action }: Props) {
  return (
    <div class={css['feedback']} role="status" data-tone={tone} data-empty={says.length === 0}>
      {says.length > 0 && (
        <>
          {beside !== undefined && (
            <div class={css['beside']} data-decor>
              {beside}
            </div>
          )}
          <div class={css['words']}>
            {says.map((text, at) => (
              <Say key={at} text={text} />
            ))}
          </div>
          {action !== undefined && <div class={css['action']}>{action}</div>}
        </>
      )}
    </div>
  );
}
