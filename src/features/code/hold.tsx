import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Lumi } from '../../art/lumi';
import type { Band } from '../../content/schema/lesson';
import { heldAt, stopPicture, type RunningSession } from '../../domain/session-code';
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
  onPass: () => void;
  /** The step itself, where nothing holds the class. */
  children: ComponentChildren;
}

/** A lesson in a session: its steps, and between them the stops where a class waits for its teacher. */
export function Hold({ session, band, steps, at, onPass, children }: Props) {
  const part = heldAt(session, steps, at);
  if (part === undefined) return <>{children}</>;
  return <Stop key={part} band={band} picture={stopPicture(session, part)} onPass={onPass} />;
}

interface StopProps {
  band: Band;
  /** The picture that lets the class go on. */
  picture: number;
  onPass: () => void;
}

/** A stop point: the tablet waits, calm, for the next picture on the board. Whatever is tapped, nothing is lost. */
function Stop({ band, picture, onPass }: StopProps) {
  const t = useT('class');
  const [tried, setTried] = useState(0);
  return (
    <StepLayout
      foot={
        <div role="status" class={css['problem']} data-empty={tried === 0}>
          {tried > 0 && <Say key={tried} text={t('hold.wrong')} />}
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
      <PictureKeys label={t('hold.text')} onTap={(at) => (at === picture ? onPass() : setTried(tried + 1))} />
    </StepLayout>
  );
}
