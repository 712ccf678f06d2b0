import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Question } from './question';

interface Props {
  /** What would be lost: changes of the set-up, hands typed for the class picture. */
  setUp: boolean;
  hands: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before something typed would be lost. */
export function LeaveQuestion({ setUp, hands, onStay, onLeave }: Props) {
  const t = useT('teacher');
  const text = [setUp && t('unsaved.text'), hands && t('unsaved.hands')].filter(Boolean).join(' ');
  return (
    <Question heading={t('unsaved.heading')} text={text} stay={t('unsaved.stay')} onStay={onStay}>
      <Action onPress={onLeave}>{t('unsaved.leave')}</Action>
    </Question>
  );
}
