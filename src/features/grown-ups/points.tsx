import css from './page.module.css';
import { Rich } from './rich';

interface Props {
  texts: readonly string[];
}

/** A list of short points. */
export function Points({ texts }: Props) {
  return (
    <ul class={css['points']}>
      {texts.map((text) => (
        <li key={text}>
          <Rich text={text} />
        </li>
      ))}
    </ul>
  );
}
