import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import type { SchoolSheetProps } from './sheet-props';

/** What a DSL has read and signed off, and what is left. */
export function AuditSheet({ plan, lessons, today }: SchoolSheetProps) {
  const t = useT('print');
  return (
    <>
      <h2>{t('audit.heading')}</h2>
      <p>{t('audit.lead', { day: today })}</p>
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('audit.lesson')}</th>
            <th scope="col">{t('audit.version')}</th>
            <th scope="col">{t('audit.signed')}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, title, band, version }) => {
            const signed = plan.signedOff[id];
            const by = signed && t('audit.by', { initials: signed.initials, day: signed.day });
            return (
              <tr key={id}>
                <th scope="row">
                  {band}: {title}
                </th>
                <td>{version}</td>
                <td>{!signed ? t('audit.no') : signed.version === version ? by : `${by} (${t('audit.changed')})`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{t('audit.numbers')}</p>
      <p>{t('audit.sign')}</p>
      <p>{t('notReviewed')}</p>
    </>
  );
}
