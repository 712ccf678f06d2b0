import { CAST } from '../../art/cast';
import type { Feeling, Pose } from '../../art/figures';
import { Portrait } from '../../art/portrait';
import type { Band } from '../../content/schema/lesson';
import { useT } from '../../i18n/words-context';
import { Say } from '../../ui/say';
import css from './bands.module.css';

interface Props {
  /** The age bands the school offers, youngest first. */
  bands: readonly Band[];
  onChoose: (band: Band) => void;
}

/** A friendly face for each group. Not the teenager of the cast, who stands for older children that may do harm. */
const FACES: Record<Band, { who: keyof typeof CAST; feeling: Feeling; pose: Pose }> = {
  '4-5': { who: 'tola', feeling: 'excited', pose: 'wave' },
  '5-7': { who: 'zain', feeling: 'happy', pose: 'stand' },
  '7-9': { who: 'mina', feeling: 'happy', pose: 'wave' },
  '9-11': { who: 'leo', feeling: 'calm', pose: 'think' },
  '11-13': { who: 'sam', feeling: 'proud', pose: 'stand' },
};

/** Which group are you? Named by age alone: never easy or hard. */
export function Bands({ bands, onChoose }: Props) {
  const t = useT('common');
  return (
    <section class={css['bands']}>
      <div class={css['ask']}>
        <Say as="h1" size="huge" text={t('bands.heading')} focusKey="heading" />
        <Say text={t(bands.length > 0 ? 'bands.pick' : 'bands.none')} />
      </div>
      {bands.length > 0 && (
        <ul class={css['cards']} data-many={bands.length}>
          {bands.map((band) => {
            const { who, feeling, pose } = FACES[band];
            return (
              <li key={band} class={css['item']}>
                <button type="button" class={css['card']} data-answer onClick={() => onChoose(band)}>
                  <span class={css['picture']}>
                    <Portrait look={CAST[who]} feeling={feeling} pose={pose} />
                  </span>
                  <span class={css['name']} data-say>
                    {t(`bands.${band}`)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
