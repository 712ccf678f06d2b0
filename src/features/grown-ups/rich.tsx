import { Fragment } from 'preact';

interface Props {
  /** Words of a locale file, with the part that must not be missed between two pairs of stars. */
  text: string;
}

/** Words with their weight. Never markup from outside: each part becomes text. */
export function Rich({ text }: Props) {
  return (
    <>
      {text
        .split('**')
        .map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : <Fragment key={at}>{part}</Fragment>))}
    </>
  );
}
