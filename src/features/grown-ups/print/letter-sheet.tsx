import { isOffered, isSignedOff, signOffOf } from '../../../domain/plan';
import { useLanguage, useT } from '../../../i18n/words-context';
import { useDay } from '../use-day';
import { Blank } from './blank';
import { Part } from './part';
import css from './print.module.css';
import { pointsOf } from './points-of';
import type { LessonSheetProps } from './sheet-props';

/** To parents and carers, before a lesson: what it is, that they may read it, and whom to speak to. Room at its head for the school's own. */
export function LetterSheet({ printed: { entry, notes }, school, plan, version }: LessonSheetProps) {
  const t = useT('print');
  const say = useDay();
  const shown = useLanguage();
  const { id, version: ofLesson } = entry;
  // Parents are told that it was read only if it was in every language that children may meet it in here.
  const met = (school?.languages ?? [shown]).filter((code) => isOffered(plan, id, ofLesson, code));
  const whole = met.length > 0 && met.every((code) => isSignedOff(plan, id, ofLesson, code));
  const signed = whole
    ? signOffOf(plan, id, ofLesson, met.find((code) => code === shown) ?? met[0] ?? shown)
    : undefined;
  return (
    <div class={css['letter']}>
      <Blank label={t('day')} />
      <h2>{t('letter.heading', { title: entry.title })}</h2>
      <p>{t('letter.dear')}</p>
      <p>{t('letter.p1', { title: entry.title })}</p>
      <p>{t('letter.about', { about: entry.about })}</p>
      <Part heading={t('letter.aims')} lines={pointsOf(notes, 'aims')} />
      <p>{t('letter.p2')}</p>
      <p>{t('letter.p3')}</p>
      {school ? (
        <>
          <p>{t('letter.dsl', { name: school.dsl.name })}</p>
          {/* By hand: what staff were told may be a deputy's own number, and this paper goes to thirty homes. */}
          <Blank label={t('letter.dslReach')} />
        </>
      ) : (
        <Blank label={t('letter.dslBlank')} />
      )}
      <p>
        {signed ? t('letter.signedOff', { initials: signed.initials, day: say(signed.day) }) : t('letter.notReviewed')}
      </p>
      <p>{t('letter.sign')}</p>
      <div class={css['line']} />
      <p class={css['foot']}>{t('letter.foot', { version, lesson: ofLesson })}</p>
    </div>
  );
}
