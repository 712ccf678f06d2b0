import { Icon } from '../art/icon';
import { useT } from '../i18n/words-context';
import { Button } from '../ui/button';
import { Say } from '../ui/say';
import { StepLayout } from '../ui/step-layout';

interface Props {
  /** Undefined when 'Who can I tell?' itself cannot be shown: then its first words stand here. */
  onTell: (() => void) | undefined;
  onHome: () => void;
}

/** The kind error screen: a piece is missing or broke. Says whose fault it is not, and still leads to a person. */
export function Oops({ onTell, onHome }: Props) {
  const t = useT('common');
  return (
    <StepLayout
      onward={
        <>
          <Button before={<Icon name="home" />} onPress={onHome}>
            {t('oops.home')}
          </Button>
          {onTell && (
            <Button tone="tell" before={<Icon name="tell" />} onPress={onTell}>
              {t('tell')}
            </Button>
          )}
        </>
      }
    >
      <Say as="h1" size="huge" text={t('oops.heading')} focusKey="heading" />
      <Say text={t('oops.text')} size="large" />
      <Say as="h2" text={t('broken.helpHeading')} />
      <Say text={t('broken.helpText')} />
    </StepLayout>
  );
}
