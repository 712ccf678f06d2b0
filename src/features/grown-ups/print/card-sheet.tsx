import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import type { LessonSheetProps } from './sheet-props';

/** Four to a page, to be cut: three things to remember, and two that are always true. Not a word of what a child did. */
export function CardSheet({ printed: { entry, lesson, word } }: LessonSheetProps) {
  const t = useT('print');
  const last = lesson.steps.find(({ kind }) => kind === 'remember');
  const points =
    last?.kind === 'remember' ? last.points.map(({ id }) => word(`steps.${last.id}.points.${id}`) ?? '') : [];
  return (
    <div class={css['cards']}>
      {[1, 2, 3, 4].map((card) => (
        <section key={card} class={css['card']}>
          <h3>{entry.title}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p>
            <strong>{t('card.fault')}</strong> {t('card.tell')}
          </p>
          <p class={css['small']}>{t('card.adult')}</p>
        </section>
      ))}
    </div>
  );
}
