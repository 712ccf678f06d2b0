import { useT } from '../../../i18n/words-context';
import { Blank } from './blank';
import { LanternDrawing } from './lantern';
import css from './print.module.css';
import type { SchoolSheetProps } from './sheet-props';

const CARDS = [1, 2, 3, 4] as const;

/**
 * Four to a page, to be cut. A card lies in a bag that anybody at home opens, and home is where some children are harmed: so it
 * names no lesson and no harm, and does not say that a child has learned to tell. Parents learn the subject from the letter.
 */
export function CardSheet({ school }: Pick<SchoolSheetProps, 'school'>) {
  const t = useT('print');
  return (
    <div class={css['cards']}>
      {CARDS.map((card) => (
        <section key={card} class={css['card']}>
          <div class={css['cardHead']}>
            <LanternDrawing />
            <h2>{t('card.heading')}</h2>
          </div>
          <ul>
            {(['1', '2', '3'] as const).map((point) => (
              <li key={point}>{t(`card.points.${point}`)}</li>
            ))}
          </ul>
          <Blank label={t('card.smile')} lines={2} />
          <div class={css['cardAdult']}>
            <p>
              <strong>{t('card.adults')}</strong> {t('card.ask')}
            </p>
            {school && <p>{t('card.school', { name: school.dsl.name })}</p>}
          </div>
        </section>
      ))}
    </div>
  );
}
