import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { useT } from '../../../../i18n/words-context';
import { Mark } from './mark';
import css from './chat.module.css';
import type { ShownTarget } from './target';

interface Props {
  messages: readonly ShownTarget[];
  closed: boolean;
  onTap: (id: string) => void;
}

/**
 * A chat: what the other one writes at the start side, what the character writes at the end side. Each message can be tapped. Side and
 * colour are nothing to a child who hears the screen: who writes is said before the words, or they could not tell whose they judge.
 */
export function Chat({ messages, closed, onTap }: Props) {
  const t = useT('common');
  const chat = useId();
  const twoScreens = messages.length > 4;
  return (
    <div class={css['stage']}>
      <div class={css['chat']} data-rows={twoScreens ? 3 : messages.length} data-two-screens={twoScreens}>
        {messages.map(({ id, from = 'other', label, found, shownAs }) => (
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
              data-shown={shownAs !== undefined}
              aria-labelledby={`${chat}-${id}-from ${chat}-${id}`}
              aria-pressed={found}
              aria-description={shownAs}
              disabled={closed}
              onClick={() => onTap(id)}
            >
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
