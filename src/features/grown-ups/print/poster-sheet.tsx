import { Portrait } from '../../../art/portrait';
import { schoolPortrait } from '../../../art/school-portraits';
import { helplinesFor } from '../../../content/helplines';
import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import type { SchoolSheetProps } from './sheet-props';

/** For the wall: the school's own people first, then a helpline where one is known. */
export function PosterSheet({ school }: SchoolSheetProps) {
  const t = useT('print');
  if (!school) return <p>{t('noSchool')}</p>;
  const lines = helplinesFor(school.region).filter(({ kind }) => kind === 'child-helpline');
  return (
    <div class={css['poster']}>
      <h2>{t('poster.heading')}</h2>
      <ul>
        {school.people.map(({ id, name, role, where, portrait }) => (
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
      <p>
        <strong>{t('poster.say')}</strong>
      </p>
      <p>{t('poster.fault')}</p>
      {lines.map(({ id, name, number }) => (
        <p key={id}>{t('poster.helpline', { name, number })}</p>
      ))}
    </div>
  );
}
