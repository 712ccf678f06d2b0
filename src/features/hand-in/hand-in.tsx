import { useState } from 'preact/hooks';
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

/**
 * The end of a check in a session: counts for the class picture, for the teacher's camera. Nobody is named. A child who has tapped the
 * large button of each step taps it here too, and what they did would count for nothing: there is none, and leaving is asked once more.
 */
export function HandIn({ text, onNext }: Props) {
  const t = useT('class');
  const [asks, setAsks] = useState(false);
  return (
    <StepLayout
      // The question and both its answers stand together. Each button is its own, never one with other words: where the first was, a second
      // tap leads back.
      onward={
        <>
          <div role="status" class={css['asks']}>
            {asks && (
              <>
                <Say text={t('handIn.asks')} />
                <Button before={<Icon name="check" />} onPress={onNext}>
                  {t('handIn.yes')}
                </Button>
              </>
            )}
          </div>
          {asks ? (
            <Button key="not yet" focusKey="next" before={<Icon name="clock" />} onPress={() => setAsks(false)}>
              {t('handIn.notYet')}
            </Button>
          ) : (
            <Button key="has" onPress={() => setAsks(true)}>
              {t('handIn.has')}
            </Button>
          )}
        </>
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
