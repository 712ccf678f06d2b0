import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { useT } from '../../../i18n/words-context';
import { QrCode } from '../../../ui/qr-code';
import { Action } from '../action';
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

/** Codes one after the other, round and round, for other tablets to look at. Can be stopped, and does not run by itself where motion is unwelcome. */
export function Film({ frames, powers, onClose }: Props) {
  const t = useT('transfer');
  const { clock, running, reducedMotion } = powers;
  const [at, setAt] = useState(0);
  const [moves, setMoves] = useState(!reducedMotion && frames.length > 1);
  const step = (by: number) => setAt((now) => (now + by + frames.length) % frames.length);

  // Held up to thirty tablets: the screen must not go dark, nor the side shut itself.
  useEffect(() => {
    running(true);
    return () => running(false);
  }, [running]);
  useEffect(() => (moves ? clock.after(FRAME_MS, () => step(1)) : undefined), [moves, at, clock]);

  const part = t('film.part', { number: at + 1, of: frames.length });
  return (
    <div class={css['film']}>
      <div class={css['frame']}>
        <QrCode text={frames[at] ?? ''} label={part} />
      </div>
      <p class={css['part']}>{part}</p>
      <p>{moves ? t('film.moving') : t('film.still')}</p>
      <div class={page['row']}>
        <Action before={<Icon name="back" />} onPress={() => step(-1)} off={moves}>
          {t('film.before')}
        </Action>
        <Action before={<Icon name="next" />} onPress={() => step(1)} off={moves}>
          {t('film.next')}
        </Action>
        <Action onPress={() => setMoves(!moves)}>{moves ? t('film.stop') : t('film.start')}</Action>
        <Action before={<Icon name="close" />} onPress={onClose}>
          {t('film.close')}
        </Action>
      </div>
    </div>
  );
}
