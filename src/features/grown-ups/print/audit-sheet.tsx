import { BANDS } from '../../../content/schema/lesson';
import { isSignedOff } from '../../../domain/plan';
import { useT } from '../../../i18n/words-context';
import { HelplinesCard } from '../helplines-card';
import { useDay } from '../use-day';
import { Blank } from './blank';
import css from './print.module.css';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import type { SchoolSheetProps } from './sheet-props';

/** What a DSL has read and signed off, what is left, and how far the numbers that children see were checked. */
export function AuditSheet({ school, plan, lessons, today, version }: SchoolSheetProps) {
  const t = useT('print');
  const teacher = useT('teacher');
  const say = useDay();
  const stateOf = (id: string, now: number) => {
    const signed = plan.signedOff[id];
    if (!signed) return t('audit.no');
    const by = t('audit.by', { initials: signed.initials, day: say(signed.day) });
    return signed.version === now ? by : `${by} (${t('audit.changed')})`;
  };
  const done = lessons.filter((lesson) => isSignedOff(plan, lesson.id, lesson.version)).length;
  return (
    <>
      <SheetHead sheet="audit" />
      <p>{t('audit.lead', { day: say(today) })}</p>
      {school && <p>{t('audit.dsl', { name: school.dsl.name, contact: school.dsl.contact })}</p>}
      <p>
        <strong>{t('audit.count', { done, of: lessons.length })}</strong>{' '}
        {plan.signOffNeeded ? t('audit.needed') : t('audit.notNeeded')}
      </p>
      {school && <HelplinesCard region={school.region} />}
      <Blank label={t('audit.numbers')} />
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('audit.lesson')}</th>
            <th scope="col">{t('audit.version')}</th>
            <th scope="col">{t('audit.signed')}</th>
          </tr>
        </thead>
        {BANDS.map((band) => (
          <tbody key={band}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {t('audit.ages', { band: teacher(`school.lessons.band.${band}`) })}
              </th>
            </tr>
            {lessons
              .filter((lesson) => lesson.band === band)
              .map((lesson) => (
                <tr key={lesson.id}>
                  <th scope="row">{lesson.title}</th>
                  <td>{lesson.version}</td>
                  <td>{stateOf(lesson.id, lesson.version)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <Blank label={t('audit.sign')} />
      <Blank label={t('day')} />
      <SheetFoot plan={plan} today={today} version={version} />
    </>
  );
}
