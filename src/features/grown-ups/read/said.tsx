import { Rich } from '../rich';
import type { Spoken } from './use-words-of';
import css from './read.module.css';

interface Props {
  text: string;
  spoken: Spoken;
}

/** Words as a child's screen shows them: paragraphs, and the phrase worth keeping marked. */
export function Said({ text, spoken }: Props) {
  return (
    <>
      {text.split('\n').map((paragraph, at) => (
        <p key={at} class={css['said']} {...spoken}>
          <Rich text={paragraph} as="mark" />
        </p>
      ))}
    </>
  );
}
