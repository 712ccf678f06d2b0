import { Icon } from '../../art/icon';
import { inGroups } from '../../domain/hand-in';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { QrCode } from '../../ui/qr-code';
import { Say } from '../../ui/say';
import { StepLayout } from '../../ui/step-layout';
import css from './hand-in.module.css';

interface Props {
  /** The text of the hand-in. */
  text: string;
  onNext: () => void;
}

/** The end of a check in a session: counts for the class picture, for the teacher's camera. Nobody is named. */
export function HandIn({ text, onNext }: Props) {
  const t = useT('class');
  const common = useT('common');
  return (
    <StepLayout
      onward={
        <Button tone="go" after={<Icon name="next" />} focusKey="next" onPress={onNext}>
          {common('lesson.next')}
        </Button>
      }
    >
      <div class={css['sheet']}>
        <div class={css['code']}>
          <QrCode text={text} label={t('handIn.label')} />
        </div>
        <div>
          <Say as="h1" size="huge" text={t('handIn.heading')} focusKey="heading" />
          <Say size="large" text={t('handIn.text')} />
          <p class={css['letters']} translate={false}>
            {inGroups(text)}
          </p>
        </div>
      </div>
    </StepLayout>
  );
}
