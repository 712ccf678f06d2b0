import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { useT } from '../../../i18n/words-context';
import { QrCode } from '../../../ui/qr-code';
import { Action } from '../action';
import { Page } from '../page';
import page from '../page.module.css';
import type { GrownUpsPowers } from '../powers';
import css from './transfer.module.css';

/**
 * How long one code stands: as short as a tablet's camera can follow, and never more than three changes in a second (WCAG 2.3.1: a
 * picture that flashes faster can start a seizure).
 */
export const FRAME_MS = 350;

interface Props {
  frames: readonly string[];
  powers: Pick<GrownUpsPowers, 'clock' | 'running' | 'reducedMotion'>;
  onClose: () => void;
}

/**
 * Codes one after the other, round and round, for other tablets to look at: as large as the screen, and nothing else on it. They can be
 * stopped, and do not run by themselves where motion is unwelcome.
 */
export function FilmCard({ frames, powers, onClose }: Props) {
  const t = useT('transfer');
  const { clock, running, reducedMotion } = powers;
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [moves, setMoves] = useState(!reducedMotion && frames.length > 1);
  const step = (by: number) => setAt((now) => (now + by + frames.length) % frames.length);

  // Held up to thirty tablets: the screen must not go dark, nor the side shut itself.
  useEffect(() => {
    running(true);
    return () => running(false);
  }, [running]);
  // The whole of the code is on the screen, or no camera can read it.
  useEffect(() => frame.current?.scrollIntoView({ block: 'center' }), []);
  // In the same turn as the tap: a code that changes once more after 'Stop' is missed by who was about to scan it.
  useLayoutEffect(() => (moves ? clock.after(FRAME_MS, () => step(1)) : undefined), [moves, at, clock]);

  const part = t('film.part', { number: at + 1, of: frames.length });
  return (
    <Page heading={t('film.heading')}>
      <div class={css['film']}>
        <div ref={frame} class={css['frame']}>
          <QrCode text={frames[at] ?? ''} label={part} />
        </div>
        <div class={css['beside']}>
          <p class={css['part']}>{part}</p>
          <p>{moves ? t('film.moving') : t('film.still')}</p>
          <div class={page['row']}>
            <Action onPress={() => setMoves(!moves)}>{moves ? t('film.stop') : t('film.start')}</Action>
            <Action before={<Icon name="back" />} onPress={() => step(-1)} off={moves}>
              {t('film.before')}
            </Action>
            <Action before={<Icon name="next" />} onPress={() => step(1)} off={moves}>
              {t('film.next')}
            </Action>
          </div>
          <div>
            <Action tone="main" before={<Icon name="close" />} onPress={onClose}>
              {t('film.close')}
            </Action>
          </div>
        </div>
      </div>
    </Page>
  );
}
