import { Say } from '../../ui/say';
import css from './number-card.module.css';

interface Props {
  name: string;
  /** As it is dialled. Words, not a link: this tablet makes no calls, and one that tried would strand the child. */
  number?: string | undefined;
  says: readonly string[];
  urgent?: boolean | undefined;
}

/** A number to ring from some telephone, large enough to be copied or shown. */
export function NumberCard({ name, number, says, urgent = false }: Props) {
  return (
    <div class={css['card']} data-urgent={urgent}>
      <Say as="h2" text={name} />
      {number !== undefined && (
        <div class={css['number']} dir="ltr">
          <Say size="huge" text={number} />
        </div>
      )}
      {says.map((text) => (
        <Say key={text} text={text} />
      ))}
    </div>
  );
}
