import css from './read.module.css';

interface Props {
  text: string;
}

/** Words as a child's screen shows them: paragraphs, and the phrase worth keeping marked. */
export function Said({ text }: Props) {
  return (
    <>
      {text.split('\n').map((paragraph, at) => (
        <p key={at} class={css['said']}>
          {paragraph
            .split('**')
            .map((part, index) =>
              index % 2 === 1 ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
            )}
        </p>
      ))}
    </>
  );
}
