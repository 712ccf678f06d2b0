import type { School } from '../../../domain/school';
import { useT } from '../../../i18n/words-context';
import { Blank } from './blank';
import css from './print.module.css';

interface Props {
  school: School | undefined;
}

/**
 * What to do if a child tells, and whom to go to, on every sheet an adult holds in a lesson: it may be a volunteer who has never
 * been told. Each point stands in section 4 of the curriculum research.
 */
export function ToldBox({ school }: Props) {
  const t = useT('print');
  return (
    <section class={css['box']}>
      <h3>{t('told.heading')}</h3>
      <p>{t('told.now')}</p>
      <p>{t('told.next')}</p>
      {school ? (
        <p>
          <strong>{t('told.dsl', { name: school.dsl.name, contact: school.dsl.contact })}</strong>
        </p>
      ) : (
        <Blank label={t('told.dslBlank')} />
      )}
    </section>
  );
}
