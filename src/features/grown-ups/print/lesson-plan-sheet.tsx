import { readingOf } from '../../../domain/reading';
import { useT } from '../../../i18n/words-context';
import { Part } from './part';
import { pointsOf, unmarked } from './points-of';
import type { LessonSheetProps } from './sheet-props';

const NOTES = ['questions', 'thoughts', 'easier', 'deeper', 'send', 'watch'] as const;
const BEFORE = ['1', '2', '3', '4'] as const;

/** Everything a teacher needs beside the tablet, on one or two pages. */
export function LessonPlanSheet({ printed: { entry, lesson, word, notes, links } }: LessonSheetProps) {
  const t = useT('print');
  const common = useT('common');
  const steps = readingOf(lesson, word, common('lesson.notSure')).filter(
    ({ part }, at, all) => at === 0 || !part || all[at - 1]?.step !== all[at]?.step,
  );
  return (
    <>
      <h2>{entry.title}</h2>
      <p>{t('plan.facts', { band: entry.band, minutes: entry.minutes, steps: lesson.steps.length })}</p>
      <p>{entry.about}</p>
      {Object.keys(notes).length === 0 && <p>{t('plan.none')}</p>}
      <Part heading={t('plan.aims')} lines={pointsOf(notes, 'aims')} />
      <Part heading={t('plan.vocabulary')} lines={pointsOf(notes, 'vocabulary')} />
      <Part heading={t('plan.before')} lines={BEFORE.map((at) => t(`plan.beforePoints.${at}`))} />
      <section>
        <h3>{t('plan.steps')}</h3>
        <ol>
          {steps.map(({ step, says }) => (
            <li key={step}>{unmarked(says[0] ?? '').split('\n')[0]}</li>
          ))}
        </ol>
      </section>
      {NOTES.map((part) => (
        <Part key={part} heading={t(`plan.${part}`)} lines={pointsOf(notes, part)} />
      ))}
      <Part heading={t('plan.home')} lines={notes['home'] ? [notes['home']] : []} />
      <Part
        heading={t('plan.links')}
        lines={links.map(({ id, says, seen }) => `${id}: ${says}${seen ? '' : ` (${t('plan.toCheck')})`}`)}
      />
      <p>{t('plan.end')}</p>
      <p>{t('notReviewed')}</p>
    </>
  );
}
