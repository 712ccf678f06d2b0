import { FirstIcon } from '../art/first-icon';
import type { School } from '../domain/school';
import { useT } from '../i18n/words-context';
import { Button } from '../ui/button';
import { Say } from '../ui/say';
import { StepLayout } from '../ui/step-layout';

interface Props {
  onTell?: () => void;
  /** Given when 'Who can I tell?' itself cannot be shown: then its first words and its people stand here. */
  school?: School;
  onHome: () => void;
}

/** Most people of the school that are named: what fits above the buttons. */
const MOST = 3;

/** The numbers of a region as the page has had them from the start, outside everything that may be missing. */
const numbersOf = (region: string) => document.querySelectorAll<HTMLElement>(`.broken [data-for="${region}"] dt`);

/** The kind error screen: a piece is missing or broke. Says whose fault it is not, and still leads to a person. */
export function Oops({ onTell, school, onHome }: Props) {
  const t = useT('common');
  return (
    <StepLayout
      foot={<Say text={t('oops.grownUp')} size="small" />}
      onward={
        <>
          <Button before={<FirstIcon name="home" />} onPress={onHome}>
            {t('oops.home')}
          </Button>
          {onTell && (
            <Button tone="tell" before={<FirstIcon name="tell" />} onPress={onTell}>
              {t('tell')}
            </Button>
          )}
        </>
      }
    >
      <Say as="h1" size={school ? 'large' : 'huge'} text={t('oops.heading')} focusKey="heading" />
      <Say text={t('oops.text')} />
      <div>
        <Say as="h2" text={t('broken.helpHeading')} />
        <Say text={t('broken.helpText')} />
        {school?.people.slice(0, MOST).map(({ id, name, role, where }) => (
          <Say key={id} text={[name, role, where].join(', ')} />
        ))}
        {school &&
          Array.from(numbersOf(school.region), (name) => (
            <Say
              key={name.textContent}
              // To be copied or shown, as on 'Help now'.
              size="large"
              text={`${'danger' in name.dataset ? t('broken.danger') : name.textContent}: **${name.nextSibling?.textContent}**`}
            />
          ))}
      </div>
    </StepLayout>
  );
}
