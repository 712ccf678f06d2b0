import type { ComponentChildren } from 'preact';
import css from './button.module.css';

interface Props {
  /** `go`: the way on. `tell`: only 'Who can I tell?' and urgent help. `plain`: everything else. `quiet`: a small aside. */
  tone?: 'go' | 'tell' | 'plain' | 'quiet' | undefined;
  /** A drawing before or after the words. */
  before?: ComponentChildren;
  after?: ComponentChildren;
  children?: ComponentChildren;
  /** The name when there are no words to see. */
  label?: string | undefined;
  /** Shows the drawing alone; the words are kept for screen readers and for reading aloud. */
  wordless?: boolean | undefined;
  pressed?: boolean | undefined;
  disabled?: boolean | undefined;
  /** A press turns it into its opposite: the second tap of a hasty finger would take back what the first one asked for. */
  turns?: boolean | undefined;
  /** Goes on quietly: focus moves here when it appears. */
  focusKey?: string | undefined;
  onPress: () => void;
}

/** A child-sized button. Acts on release, so a finger that slides off cancels (WCAG 2.5.2). */
export function Button({
  tone = 'plain',
  before,
  after,
  children,
  label,
  wordless = false,
  pressed,
  disabled,
  turns,
  focusKey,
  onPress,
}: Props) {
  return (
    <button
      type="button"
      class={css['button']}
      data-tone={tone}
      data-wordless={wordless}
      data-turn={turns || undefined}
      data-focus={focusKey}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPress()}
    >
      {before}
      {children !== undefined && <span class={wordless ? 'visually-hidden' : css['words']}>{children}</span>}
      {after}
    </button>
  );
}
