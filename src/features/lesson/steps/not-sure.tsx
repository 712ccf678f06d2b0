import { Icon } from '../../../art/icon';
import { useT } from '../../../i18n/words-context';
import { AnswerCard } from '../../../ui/answer-card';
import { chosenMark } from './chosen-mark';
import css from './not-sure.module.css';

interface Props {
  chosen?: boolean | undefined;
  /** `tall` in a row of tall cards. */
  shape?: 'tall' | 'side' | 'row' | undefined;
  box?: 'square' | 'round' | undefined;
  disabled?: boolean | undefined;
  onPress: () => void;
}

/**
 * 'Not sure': on every step that asks, looking the same everywhere. Without it a child who does not know, or does not
 * want to say, would have to make something up.
 */
export function NotSure({ chosen, shape = 'side', box, disabled, onPress }: Props) {
  const t = useT('common');
  const icon = (
    <span class={css['icon']}>
      <Icon name="not-sure" />
    </span>
  );
  return (
    <div class={css['frame']}>
      <AnswerCard
        picture={icon}
        label={t('lesson.notSure')}
        chosen={chosen}
        disabled={disabled}
        shape={shape}
        box={box && 'round'}
        mark={chosenMark}
        onChoose={onPress}
      />
    </div>
  );
}
