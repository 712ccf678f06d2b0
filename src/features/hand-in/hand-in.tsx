import { useState } from 'preact/hooks';
import { AirContext } from '../../art/air';
import { Icon } from '../../art/icon';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Scene } from '../../art/scene/scene';
import type { Band } from '../../content/schema/lesson';
import { isYoung } from '../../domain/ages';
import { AIR_OF } from '../../domain/air';
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
  /** Those of four to seven are shown what to do: they read none of it. */
  band: Band;
  onNext: () => void;
}

/** What to do: hold the tablet out. A child of their own age does, in a room like theirs. */
function Handing({ band }: { band: Band }) {
  return (
    <AirContext.Provider value={AIR_OF[band]}>
      <Scene
        place="classroom"
        people={[
          { who: band === '4-5' ? 'jo' : 'ravi', at: 'left', feeling: 'happy', pose: 'hold', facing: 'right' },
          { who: 'miss-owusu', at: 'right', feeling: 'happy', facing: 'left' },
        ]}
        objects={[{ what: 'tablet', at: 'left', height: 'hand' }]}
      />
    </AirContext.Provider>
  );
}

/**
 * The end of a check in a session: counts for the class picture, for the teacher's camera. Nobody is named. A child who has tapped the
 * large button of each step taps it here too, and what they did would count for nothing: there is none, and leaving is asked once more.
 */
export function HandIn({ text, band, onNext }: Props) {
  const t = useT('class');
  const [asks, setAsks] = useState(false);
  const young = isYoung(band);
  const got = young && <ObjectPicture what="thumbs-up" />;
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
                <Button before={got || <Icon name="check" />} onPress={onNext}>
                  {t('handIn.yes')}
                </Button>
              </>
            )}
          </div>
          {asks ? (
            // The answer that loses nothing is the large one.
            <Button
              key="not yet"
              tone="go"
              focusKey="next"
              before={young ? <ObjectPicture what="clock" /> : <Icon name="clock" />}
              onPress={() => setAsks(false)}
            >
              {t('handIn.notYet')}
            </Button>
          ) : (
            <Button key="has" before={got} onPress={() => setAsks(true)}>
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
        <div class={css['words']}>
          {young && (
            <div class={css['picture']}>
              <Handing band={band} />
            </div>
          )}
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
