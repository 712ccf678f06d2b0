import css from './chat.module.css';
import type { ShownTarget } from './target';

interface Props {
  messages: readonly ShownTarget[];
  closed: boolean;
  onTap: (id: string) => void;
}

/** A chat: what the other one writes at the start side, what the character writes at the end side. Each message can be tapped. */
export function Chat({ messages, closed, onTap }: Props) {
  return (
    <div class={css['chat']} data-two-screens={messages.length > 4}>
      {messages.map(({ id, from, label, found }) => (
        <button
          key={id}
          type="button"
          class={css['message']}
          data-answer
          data-from={from ?? 'other'}
          aria-pressed={found}
          disabled={closed}
          onClick={() => onTap(id)}
        >
          <span data-say>{label}</span>
        </button>
      ))}
    </div>
  );
}
