import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './page.module.css';

interface Props {
  heading: string;
  children: ComponentChildren;
  tone?: 'plain' | 'urgent' | undefined;
}

/** A part of a page with its own heading. */
export function Card({ heading, children, tone = 'plain' }: Props) {
  const id = useId();
  return (
    <section class={css['card']} data-tone={tone} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
