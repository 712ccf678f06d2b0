import { Portrait } from '../../../art/portrait';
import { schoolPortrait } from '../../../art/school-portraits';
import { helplinesFor } from '../../../content/helplines';
import { useT } from '../../../i18n/words-context';
import { useDay } from '../use-day';
import { Blank } from './blank';
import { onSheets } from './on-sheets';
import css from './print.module.css';
import type { SchoolSheetProps } from './sheet-props';

/** As many people as stand on one sheet in letters that are read from two metres, with names as long as a set-up takes. */
const MOST = 4;
/** Up to so many, the letters are larger still. */
const FEW = 2;

/**
 * For the wall: the school's own people first, then a helpline where one is known. With more than four people there are several
 * sheets, and each is whole: one that falls down must not take the words with it.
 */
export function PosterSheet({ school, today }: Pick<SchoolSheetProps, 'school' | 'today'>) {
  const t = useT('print');
  const day = useDay()(today);
  if (!school) return <p>{t('noSchool')}</p>;
  const lines = helplinesFor(school.region).filter(({ kind }) => kind === 'child-helpline');
  return (
    <>
      {onSheets(school.people, MOST).map((people, sheet) => (
        <div key={sheet} class={css['poster']} data-few={people.length <= FEW ? '' : undefined}>
          <h2>{t('poster.heading')}</h2>
          <ul>
            {people.map(({ id, name, role, where, portrait }) => (
              <li key={id}>
                <Portrait look={schoolPortrait(portrait)} feeling="happy" crop="close" />
                <div>
                  <strong>{name}</strong>
                  <p>{role}</p>
                  <p>{t('poster.where', { where })}</p>
                </div>
              </li>
            ))}
          </ul>
          <div class={css['posterSay']}>
            <p>
              <strong>{t('poster.say')}</strong>
            </p>
            <p>{t('poster.fault')}</p>
            {lines.map(({ id, name, number }) => (
              <p key={id}>
                {t('poster.helpline', { name })} <strong dir="ltr">{number}</strong>
              </p>
            ))}
            {lines.length === 0 && <Blank label={t('poster.helplineBlank')} />}
          </div>
          <p class={css['posterDay']}>{t('poster.day', { day })}</p>
        </div>
      ))}
    </>
  );
}
