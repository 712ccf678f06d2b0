import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Question } from './question';

interface Props {
  onStay: () => void;
  onLeave: () => void;
}

/** Asked before something typed would be lost. */
export function LeaveQuestion({ onStay, onLeave }: Props) {
  const t = useT('teacher');
  return (
    <Question heading={t('unsaved.heading')} text={t('unsaved.text')} stay={t('unsaved.stay')} onStay={onStay}>
      <Action onPress={onLeave}>{t('unsaved.leave')}</Action>
    </Question>
  );
}
