import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Lumi } from '../../art/lumi';
import type { Band } from '../../content/schema/lesson';
import { stopPicture } from '../../domain/session-code';
import { heldAt, stopsOf, type RunningSession } from '../../domain/stops';
import { useT } from '../../i18n/words-context';
import { Say } from '../../ui/say';
import { StepLayout } from '../../ui/step-layout';
import css from './code.module.css';
import { PictureKeys } from './picture-keys';

interface Props {
  session: RunningSession;
  band: Band;
  /** How many steps the lesson has, and the place of the one that would be shown. */
  steps: number;
  at: number;
  /** The teacher's picture was tapped; how many stops are behind the tablet now. */
  onPass: (stops: number) => void;
  /** Another picture was tapped: what is said of it must be spoken to who cannot read it. */
  onTried?: (() => void) | undefined;
  /** The step itself, where nothing holds the class. */
  children: ComponentChildren;
}

/**
 * A lesson in a session: its steps, and between them the stops where a class waits for its teacher. The picture of a later stop lets
 * a tablet past all before it: the board shows one at a time, and a child who comes late would be told that what stands there is wrong.
 */
export function Hold({ session, band, steps, at, onPass, onTried, children }: Props) {
  const part = heldAt(session, steps, at);
  if (part === undefined) return <>{children}</>;
  const pictures = stopsOf(steps).map((_, nth) => stopPicture(session, nth + 1));
  return <Stop key={part} band={band} part={part} pictures={pictures} onPass={onPass} onTried={onTried} />;
}

interface StopProps {
  band: Band;
  /** Which stop the tablet waits at, from 1. */
  part: number;
  /** The picture of each stop of the lesson. */
  pictures: readonly number[];
  onPass: Props['onPass'];
  onTried: Props['onTried'];
}

/** A stop point: the tablet waits, calm, for the next picture on the board. Whatever is tapped, nothing is lost. */
function Stop({ band, part, pictures, onPass, onTried }: StopProps) {
  const t = useT('class');
  const [tried, setTried] = useState<{ times: number; said: 'wrong' | 'ahead' }>();
  const onTap = (picture: number) => {
    const stop = pictures.indexOf(picture) + 1;
    if (stop >= part) onPass(stop);
    // The board may still show a stop that is behind a quick child: what they tap there is not wrong.
    else {
      setTried({ times: (tried?.times ?? 0) + 1, said: stop > 0 ? 'ahead' : 'wrong' });
      onTried?.();
    }
  };
  return (
    <StepLayout
      foot={
        <div role="status" class={css['problem']} data-empty={!tried}>
          {tried && <Say key={tried.times} text={t(`hold.${tried.said}`)} />}
        </div>
      }
    >
      <div class={css['head']}>
        <div>
          <Say as="h1" size="huge" text={t('hold.heading')} focusKey="heading" />
          <Say text={t('hold.text')} />
        </div>
        {band !== '11-13' && (
          <div class={css['lumi']}>
            <Lumi mood="kind" />
          </div>
        )}
      </div>
      <PictureKeys label={t('hold.text')} onTap={onTap} />
    </StepLayout>
  );
}
