import { Icon } from '../../art/icon';
import { Lumi } from '../../art/lumi';
import type { Band } from '../../content/schema/lesson';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { CalmLantern } from './calm-lantern';
import css from './end.module.css';

interface Props {
  /** Title of the lesson that was walked to its end. */
  title: string;
  /** The oldest have no Lumi. */
  band?: Band | undefined;
  /** To the map, for another lesson. */
  onAgain: () => void;
  /** To the welcome screen: the visit is dropped. */
  onPassOn: () => void;
  /** Back to a hand-in, where there was one: its words are here already. */
  onHandIn?: (() => void) | undefined;
}

function ToHandIn({ onPress }: { onPress: () => void }) {
  const t = useT('class');
  return (
    <Button before={<Icon name="back" />} onPress={onPress}>
      {t('handIn.again')}
    </Button>
  );
}

/** The calm end of a lesson. Something warm to look at, and no word about how it went: there is no score. */
export function End({ title, band, onAgain, onPassOn, onHandIn }: Props) {
  const t = useT('common');
  return (
    <section class={css['end']}>
      <div class={css['paper']}>
        <div class={css['light']}>{band === '11-13' ? <CalmLantern /> : <Lumi mood="happy" wave />}</div>
        <div class={css['words']}>
          <Say as="h1" size="huge" text={t('end.heading')} focusKey="heading" />
          <div class={css['title']}>
            <Say size="large" text={title} />
          </div>
          <div>
            <Say text={t('end.text')} />
          </div>
        </div>
      </div>
      <div class={css['ways']}>
        <Button before={<Icon name="lantern" />} onPress={onAgain}>
          {t('end.again')}
        </Button>
        {onHandIn && <ToHandIn onPress={onHandIn} />}
        <Button tone="go" after={<Icon name="next" />} focusKey="next" onPress={onPassOn}>
          {t('end.passOn')}
        </Button>
      </div>
    </section>
  );
}
