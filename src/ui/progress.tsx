import css from './progress.module.css';

interface Props {
  /** Steps reached, from 1. */
  at: number;
  of: number;
  /** Says it in words, for those who do not see it. */
  label: string;
}

/** A row of small lights: how far along, never how well. */
export function Progress({ at, of, label }: Props) {
  return (
    <div class={css['progress']} role="img" aria-label={label}>
      {Array.from({ length: of }, (_, index) => (
        <span key={index} class={css['light']} data-lit={index < at} />
      ))}
    </div>
  );
}
