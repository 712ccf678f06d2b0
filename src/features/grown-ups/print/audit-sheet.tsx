import { BANDS } from '../../../content/schema/lesson';
import { isSignedOff, signOffOf } from '../../../domain/plan';
import { useLanguage, useT } from '../../../i18n/words-context';
import { HelplinesCard } from '../helplines-card';
import { useDay } from '../use-day';
import { useLanguageName } from '../use-language-name';
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
  const nameOf = useLanguageName();
  const shown = useLanguage();
  // A translation is signed off by itself: a column for each.
  const spoken = school?.languages ?? [shown];
  const stateOf = (id: string, now: number, language: string) => {
    const signed = signOffOf(plan, id, now, language);
    // In columns side by side the words would make two lines of every row, and six pages of three.
    if (!signed) return spoken.length > 1 ? '–' : t('audit.no');
    const by = t('audit.by', { initials: signed.initials, day: say(signed.day) });
    return signed.version === now ? by : `${by} (${t('audit.changed')})`;
  };
  const countIn = (language: string) => {
    const done = lessons.filter(({ id, version: now }) => isSignedOff(plan, id, now, language)).length;
    const text = t('audit.count', { done, of: lessons.length });
    return spoken.length > 1 ? t('audit.in', { language: nameOf(language), text }) : text;
  };
  return (
    <>
      <SheetHead sheet="audit" />
      <p>{t('audit.lead', { day: say(today) })}</p>
      {school && <p>{t('audit.dsl', { name: school.dsl.name, contact: school.dsl.contact })}</p>}
      <p>
        <strong>{spoken.map(countIn).join(' ')}</strong> {spoken.length > 1 && t('audit.dash')}
      </p>
      <p>{plan.signOffNeeded ? t('audit.needed') : t('audit.notNeeded')}</p>
      {school && <HelplinesCard region={school.region} />}
      <Blank label={t('audit.numbers')} />
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('audit.lesson')}</th>
            <th scope="col">{t('audit.version')}</th>
            {spoken.map((code) => (
              <th key={code} scope="col">
                {spoken.length > 1 ? t('audit.signedIn', { language: nameOf(code) }) : t('audit.signed')}
              </th>
            ))}
          </tr>
        </thead>
        {BANDS.map((band) => (
          <tbody key={band}>
            <tr>
              <th scope="rowgroup" colSpan={2 + spoken.length}>
                {t('audit.ages', { band: teacher(`school.lessons.band.${band}`) })}
              </th>
            </tr>
            {lessons
              .filter((lesson) => lesson.band === band)
              .map((lesson) => (
                <tr key={lesson.id}>
                  <th scope="row">{lesson.title}</th>
                  <td>{lesson.version}</td>
                  {spoken.map((code) => (
                    <td key={code}>{stateOf(lesson.id, lesson.version, code)}</td>
                  ))}
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
