import { useT } from '../../i18n/words-context';
import { Question } from './question';

interface Props {
  /** Something typed would be lost. */
  unsaved: boolean;
  onStay: () => void;
}

/**
 * Asked before the side shuts by itself: a teacher called away from a half-typed set-up would find the welcome screen and nothing of
 * it. Any touch or key is the answer, and takes it away; the button is for who looks for one, and for what presses without touching.
 */
export function StillThere({ unsaved, onStay }: Props) {
  const t = useT('teacher');
  return (
    <Question
      heading={t('stillThere.heading')}
      text={t(unsaved ? 'stillThere.unsaved' : 'stillThere.text')}
      stay={t('stillThere.stay')}
      onStay={onStay}
    />
  );
}
