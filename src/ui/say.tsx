import { Fragment } from 'preact';
import css from './say.module.css';
import { Words } from './words';

interface Props {
  /** Words as written in a locale file: paragraphs split by a line break, one phrase **marked** to keep. */
  text: string;
  as?: 'p' | 'h1' | 'h2' | undefined;
  size?: 'small' | 'normal' | 'large' | 'huge' | undefined;
  /** For focus on arrival; headings take it. */
  focusKey?: string | undefined;
}

/** Letters of a marked phrase that are short enough to stay on one line. */
const SHORT = 16;

/** Splits `a **b** c` into plain and marked parts; the odd ones are marked. */
function parts(text: string) {
  return text.split('**').map((part, at) =>
    at % 2 === 1 ? (
      <mark key={at} data-short={part.length <= SHORT}>
        <Words text={part} />
      </mark>
    ) : (
      <Fragment key={at}>
        <Words text={part} />
      </Fragment>
    ),
  );
}

/**
 * Words a child sees and hears. Each paragraph carries `data-say`: 'Listen' reads exactly what is so marked, in
 * the order of the page, so what is seen and what is heard cannot drift apart.
 */
export function Say({ text, as: Tag = 'p', size = 'normal', focusKey }: Props) {
  return (
    <>
      {text.split('\n').map((paragraph, at) => (
        <Tag
          key={at}
          class={css['say']}
          data-size={size}
          data-say
          tabIndex={focusKey === undefined ? undefined : -1}
          data-focus={focusKey}
        >
          {parts(paragraph)}
        </Tag>
      ))}
    </>
  );
}
