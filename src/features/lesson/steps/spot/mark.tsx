import { Icon } from '../../../../art/icon';
import { chosenMark } from '../chosen-mark';
import css from './mark.module.css';

interface Props {
  /** `chosen`: a finger tapped it. `sign`: it is what the answer speaks of, said once all is said. */
  is: 'chosen' | 'sign';
}

/** A small round sign on what can be tapped in a picture or a chat. Where two stand on one, the second lies beside the first. */
export function Mark({ is }: Props) {
  return (
    <span class={css['mark']} data-is={is}>
      {is === 'sign' ? <Icon name="warning" /> : chosenMark}
    </span>
  );
}
