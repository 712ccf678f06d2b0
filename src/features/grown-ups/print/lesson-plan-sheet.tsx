import { unmarked } from '../../../domain/marked';
import { readingOf } from '../../../domain/reading';
import { stepLines } from '../../../domain/step-lines';
import { useT } from '../../../i18n/words-context';
import { Blank } from './blank';
import { Part } from './part';
import { pointsOf } from './points-of';
import css from './print.module.css';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import type { LessonSheetProps } from './sheet-props';
import { ToldBox } from './told-box';

const NOTES = ['questions', 'thoughts', 'easier', 'deeper', 'send', 'watch'] as const;
const BEFORE = ['1', '2', '3', '4', '5'] as const;

/** Everything a teacher needs beside the tablet, on two or three pages. */
export function LessonPlanSheet({ printed, school, plan, today, version }: LessonSheetProps) {
  const { entry, lesson, word, notes, links } = printed;
  const t = useT('print');
  const common = useT('common');
  const teacher = useT('teacher');
  const band = teacher(`school.lessons.band.${entry.band}`);
  const words = pointsOf(notes, 'vocabulary');
  return (
    <>
      <SheetHead sheet="plan" title={entry.title} />
      <p>{t('plan.facts', { band, minutes: entry.minutes, steps: lesson.steps.length })}</p>
      <p>{entry.about}</p>
      <div class={css['signs']}>
        <Blank label={t('plan.class')} />
        <Blank label={t('day')} />
      </div>
      <ToldBox school={school} />
      {Object.keys(notes).length === 0 && <p>{t('plan.none')}</p>}
      <Part heading={t('plan.aims')} lines={pointsOf(notes, 'aims')} />
      {words.length > 0 && (
        <section>
          <h3>{t('plan.vocabulary')}</h3>
          <p>{words.join(' · ')}</p>
        </section>
      )}
      <Part heading={t('plan.before')} lines={BEFORE.map((at) => t(`plan.beforePoints.${at}`))} />
      <section>
        <h3>{t('plan.steps')}</h3>
        <ol class={css['steps']}>
          {stepLines(readingOf(lesson, word, common('lesson.notSure'))).map(({ step, line }) => (
            <li key={step}>{unmarked(line)}</li>
          ))}
        </ol>
        <p>{t('plan.end')}</p>
      </section>
      <div class={css['notes']}>
        {NOTES.map((part) => (
          <Part key={part} heading={t(`plan.${part}`)} lines={pointsOf(notes, part)} />
        ))}
        <Part heading={t('plan.home')} lines={notes['home'] ? [notes['home']] : []} />
      </div>
      <Part
        heading={t('plan.links')}
        lines={links.map(({ id, says, seen }) => `${id}: ${says}${seen ? '' : ` (${t('plan.toCheck')})`}`)}
      />
      <SheetFoot plan={plan} today={today} version={version} lesson={entry} />
    </>
  );
}
