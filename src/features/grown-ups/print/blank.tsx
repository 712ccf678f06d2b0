import css from './print.module.css';

interface Props {
  label: string;
  /** How many lines there are to write on. */
  lines?: 1 | 2 | 3;
}

/** Something to be filled in by hand. */
export function Blank({ label, lines = 1 }: Props) {
  return (
    <div class={css['blank']} data-lines={lines}>
      <p>{label}</p>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class={css['line']} />
      ))}
    </div>
  );
}
