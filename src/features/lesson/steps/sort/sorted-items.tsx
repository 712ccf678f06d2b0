import type { StepOf } from '../../../../content/schema/lesson';
import { CardPicture } from '../card-picture';
import css from './sort-step.module.css';

interface Props {
  items: StepOf<'sort'>['items'];
  /** The item in the middle. */
  current: string;
  label: (item: string) => string;
  onTake: (item: string) => void;
}

/** What lies in one box: small pictures, each a button that takes its item up again. */
export function SortedItems({ items, current, label, onTake }: Props) {
  return (
    <div class={css['sorted']}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          class={css['chip']}
          aria-label={label(item.id)}
          aria-pressed={item.id === current}
          onClick={() => onTake(item.id)}
        >
          <CardPicture picture={item.picture} close />
        </button>
      ))}
    </div>
  );
}
