import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './page.module.css';

interface Props {
  heading: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** One page of this side. Its heading takes the focus when it opens, so that nobody is left on a button that has gone. */
export function Page({ heading, lead, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <div class={css['page']}>
      <h1 ref={title} tabIndex={-1} class={css['title']}>
        {heading}
      </h1>
      {lead !== undefined && <p class={css['lead']}>{lead}</p>}
      {children}
    </div>
  );
}
