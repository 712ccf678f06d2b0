import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { useT } from '../../../../i18n/words-context';
import { CardPicture } from '../card-picture';
import { Mark } from './mark';
import css from './chat.module.css';
import type { ShownTarget } from './target';

interface Props {
  messages: readonly ShownTarget[];
  closed: boolean;
  onTap: (id: string) => void;
}

/**
 * Where each message begins, in half messages from the top. A message from the other side begins half a message lower than the one
 * before it, beside its second half: so a talk of five or six stays in one column that is read down, where a tablet lies.
 */
function rowsOf(messages: readonly ShownTarget[]): readonly { row: number; beside: boolean }[] {
  let row = 1;
  return messages.map(({ from }, at) => {
    const before = messages[at - 1];
    const after = messages[at + 1];
    const turn = before !== undefined && before.from !== from;
    if (before) row += turn ? 1 : 2;
    return { row, beside: turn || (after !== undefined && after.from !== from) };
  });
}

/**
 * A chat: what the other one writes at the start side, what the character writes at the end side. Each message can be tapped. Side and
 * colour are nothing to a child who hears the screen: who writes is said before the words, or they could not tell whose they judge.
 */
export function Chat({ messages, closed, onTap }: Props) {
  const t = useT('common');
  const chat = useId();
  const rows = rowsOf(messages);
  return (
    <div class={css['stage']}>
      <div
        class={css['chat']}
        data-long={messages.length > 4 || undefined}
        data-count={messages.length}
        style={{ '--count': messages.length }}
      >
        {messages.map(({ id, from = 'other', label, picture, found, shownAs }, at) => (
          <Fragment key={id}>
            {/* For 'Listen'. A screen reader has it in the name of the message. */}
            <span id={`${chat}-${id}-from`} class="visually-hidden" aria-hidden="true" data-say>
              {t(`lesson.writes.${from}`)}
            </span>
            <button
              type="button"
              class={css['message']}
              data-answer
              data-from={from}
              data-beside={rows[at]?.beside}
              data-shown={shownAs !== undefined}
              aria-labelledby={`${chat}-${id}-from ${chat}-${id}`}
              aria-pressed={found}
              aria-description={shownAs}
              disabled={closed}
              style={{ '--row': rows[at]?.row }}
              onClick={() => onTap(id)}
            >
              {picture && (
                <span class={css['picture']}>
                  <CardPicture picture={picture} />
                </span>
              )}
              <span id={`${chat}-${id}`} data-say>
                {label}
              </span>
              {shownAs !== undefined && <Mark is="sign" />}
              {found && <Mark is="chosen" />}
            </button>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
