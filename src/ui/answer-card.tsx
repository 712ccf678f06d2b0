import type { ComponentChildren } from 'preact';
import css from './answer-card.module.css';
import { Words } from './words';

interface Props {
  /** A name that somebody typed may be longer than any of our own: its letters give way before its picture does. */
  long?: boolean | undefined;
  /** A drawing; the label says it in words, so the drawing is silent. */
  picture?: ComponentChildren;
  label: string;
  chosen?: boolean | undefined;
  disabled?: boolean | undefined;
  /** `side`: picture beside the words, for narrow places. `row`: words first, as older children like it. */
  shape?: 'tall' | 'side' | 'row' | undefined;
  /** In a row: the place where the sign goes, seen from the start. Square where several may be chosen. */
  box?: 'square' | 'round' | undefined;
  /** The card just taken up: spoken by itself to a child who does not read. */
  now?: boolean | undefined;
  /** A friendly sign in the corner of a chosen card: a tick never means 'correct', only 'this one'. */
  mark?: ComponentChildren;
  /** Words of the card this one is joined with, for those who do not see the line between them. */
  partner?: string | undefined;
  /** Chosen by the tablet, to show how it goes: it must not look like the child's own choice. */
  shown?: boolean | undefined;
  onChoose: () => void;
}

/** One answer a child can tap. At least `--touch-answer` high and wide; its words are read aloud with the screen. */
export function AnswerCard({
  long,
  picture,
  label,
  chosen = false,
  disabled,
  shape = 'tall',
  box,
  now = false,
  mark,
  partner,
  shown,
  onChoose,
}: Props) {
  const sign = chosen ? mark : undefined;
  return (
    <button
      type="button"
      data-long={long}
      class={css['card']}
      data-shape={shape}
      data-answer
      data-shown={shown || undefined}
      data-say-now={now || undefined}
      aria-pressed={chosen}
      aria-description={partner}
      disabled={disabled}
      onClick={() => onChoose()}
    >
      {picture && <span class={css['picture']}>{picture}</span>}
      <span class={css['label']} data-say>
        <Words text={label} />
      </span>
      {(box !== undefined || sign !== undefined) && (
        <span class={css['mark']} data-box={box}>
          {sign}
        </span>
      )}
    </button>
  );
}
