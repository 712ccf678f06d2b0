import { CAST } from '../../art/cast';
import { Ground } from '../../art/ground';
import { Portrait } from '../../art/portrait';
import type { Band } from '../../content/schema/lesson';
import { AIR_OF } from '../../domain/air';
import { useT } from '../../i18n/words-context';
import { Say } from '../../ui/say';
import css from './bands.module.css';
import { FACES } from './faces';

interface Props {
  /** The age bands the school offers, youngest first. */
  bands: readonly Band[];
  onChoose: (band: Band) => void;
}

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
                  <span class={css['picture']} data-air={AIR_OF[band]}>
                    <Ground air={AIR_OF[band]} />
                    <Portrait look={CAST[who]} feeling={feeling} pose={pose} narrow />
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
