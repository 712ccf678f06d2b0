import { toChildArray, type ComponentChildren } from 'preact';
import css from './choices.module.css';

interface Props {
  /** The question, so that a screen reader says what the group is about. */
  ask: string;
  children: ComponentChildren;
}

/** Answers two by two. Their pictures give way before their words. */
export function Choices({ ask, children }: Props) {
  const odd = toChildArray(children).length % 2 === 1;
  return (
    <div class={css['choices']} data-odd={odd} role="group" aria-label={ask}>
      {children}
    </div>
  );
}
