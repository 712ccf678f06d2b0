import type { ComponentChildren } from 'preact';
import css from './answer-card.module.css';

interface Props {
  /** A drawing; the label says it in words, so the drawing is silent. */
  picture?: ComponentChildren;
  label: string;
  chosen?: boolean | undefined;
  disabled?: boolean | undefined;
  /** `side`: picture beside the words, for narrow places. */
  shape?: 'tall' | 'side' | undefined;
  /** A friendly sign in the corner of a chosen card: a tick never means 'correct', only 'this one'. */
  mark?: ComponentChildren;
  /** Words of the card this one is joined with, for those who do not see the line between them. */
  partner?: string | undefined;
  onChoose: () => void;
}

/** One answer a child can tap. At least `--touch-answer` high and wide; its words are read aloud with the screen. */
export function AnswerCard({
  picture,
  label,
  chosen = false,
  disabled,
  shape = 'tall',
  mark,
  partner,
  onChoose,
}: Props) {
  return (
    <button
      type="button"
      class={css['card']}
      data-shape={shape}
      data-answer
      aria-pressed={chosen}
      aria-description={partner}
      disabled={disabled}
      onClick={() => onChoose()}
    >
      {picture !== undefined && <span class={css['picture']}>{picture}</span>}
      <span class={css['label']} data-say>
        {label}
      </span>
      {chosen && mark !== undefined && <span class={css['mark']}>{mark}</span>}
    </button>
  );
}
