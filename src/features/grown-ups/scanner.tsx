import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../art/icon';
import { useT } from '../../i18n/words-context';
import type { CameraTrouble } from '../../platform/camera';
import { Action } from './action';
import page from './page.module.css';
import type { GrownUpsPowers } from './powers';
import css from './scanner.module.css';

interface Props {
  powers: Pick<GrownUpsPowers, 'openCamera' | 'clock'>;
  /** What else can be done where the camera cannot be had. */
  instead: string;
  /** How the last code went. */
  said: string;
  /** A code came into sight: once, for as long as it stays there. */
  onText: (text: string) => void;
  onClose: () => void;
}

/** How long a code must have been out of sight to count as shown again: a hand shakes, and the same code comes and goes. */
export const OUT_OF_SIGHT_MS = 3000;

/** The camera, while it is wanted and not a moment longer: taken off the page, it is shut. */
export function Scanner({ powers, instead, said, onText, onClose }: Props) {
  const t = useT('teacher');
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'opening' | 'open' | 'lost' | CameraTrouble>('opening');
  const [tries, setTries] = useState(0);
  const told = useRef(onText);
  told.current = onText;

  useEffect(() => {
    let gone = false;
    let stop = () => {};
    let last = { text: '', at: 0 };
    setState('opening');
    const onSeen = (text: string) => {
      const at = powers.clock.now();
      const isNew = text !== last.text || at - last.at > OUT_OF_SIGHT_MS;
      last = { text, at };
      if (isNew) told.current(text);
    };
    if (video.current)
      void powers.openCamera(video.current, { onText: onSeen, onLost: () => setState('lost') }).then(
        (answer) => {
          if (answer.state === 'open') stop = answer.stop;
          // Who has left while the tablet asked for leave must not leave an open lens behind.
          if (gone) stop();
          else setState(answer.state);
        },
        () => setState('absent'),
      );
    return () => {
      gone = true;
      stop();
    };
  }, [tries]);

  const trouble = state !== 'opening' && state !== 'open';
  return (
    <div class={css['scanner']}>
      <video
        ref={video}
        class={css['picture']}
        hidden={trouble}
        aria-label={t('scan.picture')}
        autoplay
        muted
        playsInline
      />
      <div class={css['beside']}>
        {trouble ? (
          <div class={page['notice']} role="alert">
            <p>{t(`scan.${state}`)}</p>
            <p>{instead}</p>
          </div>
        ) : (
          <p>{state === 'opening' ? t('scan.opening') : t('scan.open')}</p>
        )}
        <p class={css['said']} role="status">
          {said}
        </p>
        <div class={page['row']}>
          {trouble && <Action onPress={() => setTries(tries + 1)}>{t('scan.again')}</Action>}
          <Action before={<Icon name="close" />} onPress={onClose}>
            {t('scan.close')}
          </Action>
        </div>
        <p class={page['small']}>{t('scan.nothingKept')}</p>
      </div>
    </div>
  );
}
