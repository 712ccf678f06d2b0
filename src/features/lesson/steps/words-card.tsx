import type { ComponentChildren } from 'preact';
import css from './words-card.module.css';

interface Props {
  children: ComponentChildren;
}

/** The white card that words to read stand on. */
export function WordsCard({ children }: Props) {
  return <div class={css['card']}>{children}</div>;
}
