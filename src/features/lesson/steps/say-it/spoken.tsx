import { useT } from '../../../../i18n/words-context';
import { Say } from '../../../../ui/say';
import css from './spoken.module.css';

interface Props {
  /** The sentence the child picked. */
  text: string;
  /** Ask the child to try it. */
  invite?: boolean | undefined;
}

/** First words in a speech bubble. Saying them in one's head is as good: someone may be within hearing. */
export function Spoken({ text, invite = false }: Props) {
  const t = useT('common');
  return (
    <div class={css['bubble']}>
      <Say size="large" text={`**${text}**`} />
      {invite && <Say size="small" text={t('lesson.sayIt')} />}
    </div>
  );
}
