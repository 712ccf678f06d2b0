import type { CurriculumRow } from '../../../content/schema/curriculum';
import { SOURCE_LANGUAGE } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import table from '../table.module.css';

interface Props {
  /** Ids of rows. */
  links: readonly string[];
  rows: readonly CurriculumRow[];
}

/** The national statements a lesson serves, and honestly for each whether anybody held it against the text. */
export function LessonLinks({ links, rows }: Props) {
  const t = useT('plan');
  const linked = rows.filter(({ id }) => links.includes(id));
  return (
    <Card heading={t('lesson.links')}>
      {linked.length === 0 ? (
        <p>{t('lesson.noLinks')}</p>
      ) : (
        <>
          <p>{t('lesson.linksLead')}</p>
          <div class={table['wrap']} role="group" aria-label={t('lesson.links')} tabIndex={0}>
            <table class={table['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('lesson.linkSays')}</th>
                  <th scope="col">{t('lesson.linkFramework')}</th>
                  <th scope="col">{t('lesson.linkStatus')}</th>
                </tr>
              </thead>
              <tbody>
                {linked.map(({ id, says, framework, status, source }) => (
                  <tr key={id}>
                    <th scope="row">
                      <bdi lang={SOURCE_LANGUAGE}>{says}</bdi>
                    </th>
                    <td>{t(`framework.${framework}`)}</td>
                    <td>
                      {status === 'verified' && source
                        ? t('lesson.verified', { source: new URL(source).hostname })
                        : t('lesson.toCheck')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}
