import type { ComponentChildren } from 'preact';

interface RowProps {
  title: string;
  wide?: boolean | undefined;
  children: ComponentChildren;
}

/** A titled row of pictures. */
export function Row({ title, wide = false, children }: RowProps) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="row" data-wide={wide}>
        {children}
      </div>
    </section>
  );
}

interface CardProps {
  label: string;
  children: ComponentChildren;
}

/** One picture with its name. */
export function Card({ label, children }: CardProps) {
  return (
    <figure>
      {children}
      <figcaption>{label}</figcaption>
    </figure>
  );
}
