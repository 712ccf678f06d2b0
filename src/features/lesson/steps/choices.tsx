import type { ComponentChildren } from 'preact';
import css from './choices.module.css';

interface Props {
  /** The question, so that a screen reader says what the group is about. */
  ask: string;
  children: ComponentChildren;
}

/** Answers side by side, two by two; one below the other on a narrow phone. Their pictures give way before their words. */
export function Choices({ ask, children }: Props) {
  return (
    <div class={css['choices']} role="group" aria-label={ask}>
      {children}
    </div>
  );
}
