import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './page.module.css';

interface Props {
  heading: string;
  children: ComponentChildren;
  tone?: 'plain' | 'urgent' | undefined;
}

/** A part of a page with its own heading, which takes the focus when a button in it is gone with its press (`app/keep-focus.ts`). */
export function Card({ heading, children, tone = 'plain' }: Props) {
  const id = useId();
  return (
    <section class={css['card']} data-card data-tone={tone} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
