import type { ComponentChildren } from 'preact';
import css from './action.module.css';

interface Props {
  /** `main`: what the page is for. `plain`: everything else. */
  tone?: 'main' | 'plain' | undefined;
  children: ComponentChildren;
  /** Still takes the focus, so that keyboard and screen reader are not thrown off it while it waits. */
  off?: boolean | undefined;
  /** For a button that shows more: whether it does now. */
  expanded?: boolean | undefined;
  /** Before the words. */
  before?: ComponentChildren;
  /** Sends the form it stands in, as Enter does; then nothing else is pressed. */
  submits?: boolean | undefined;
  onPress?: (() => void) | undefined;
}

/** A button for adults: smaller and quieter than a child's. */
export function Action({ tone = 'plain', children, off = false, expanded, before, submits = false, onPress }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={css['action']}
      data-tone={tone}
      aria-expanded={expanded}
      aria-disabled={off ? true : undefined}
      onClick={() => {
        if (!off) onPress?.();
      }}
    >
      {before}
      <span>{children}</span>
    </button>
  );
}
