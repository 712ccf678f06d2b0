import { Icon } from '../../../../art/icon';
import { chosenMark } from '../chosen-mark';
import css from './chat.module.css';
import type { ShownTarget } from './target';

interface Props {
  messages: readonly ShownTarget[];
  closed: boolean;
  onTap: (id: string) => void;
}

/** A chat: what the other one writes at the start side, what the character writes at the end side. Each message can be tapped. */
export function Chat({ messages, closed, onTap }: Props) {
  const twoScreens = messages.length > 4;
  return (
    <div class={css['stage']}>
      <div class={css['chat']} data-rows={twoScreens ? 3 : messages.length} data-two-screens={twoScreens}>
        {messages.map(({ id, from, label, found, shownAs }) => (
          <button
            key={id}
            type="button"
            class={css['message']}
            data-answer
            data-from={from ?? 'other'}
            data-shown={shownAs !== undefined}
            aria-pressed={found}
            aria-description={shownAs}
            disabled={closed}
            onClick={() => onTap(id)}
          >
            <span data-say>{label}</span>
            {shownAs !== undefined ? (
              <span class={css['mark']}>
                <Icon name="warning" />
              </span>
            ) : (
              found && <span class={css['mark']}>{chosenMark}</span>
            )}
          </button>
        ))}
      </div>
    </div>
  );
}
