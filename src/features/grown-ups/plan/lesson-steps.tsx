import { AirContext } from '../../../art/air';
import type { Lesson } from '../../../content/schema/lesson';
import { AIR_OF } from '../../../domain/air';
import { readingOf } from '../../../domain/reading';
import { stepLines } from '../../../domain/step-lines';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import css from './plan.module.css';
import { StepPicture } from './step-picture';

interface Props {
  lesson: Lesson;
  word: (key: string) => string | undefined;
}

/** The steps of a lesson at a glance: a small picture and one line each. */
export function LessonSteps({ lesson, word }: Props) {
  const t = useT('plan');
  const common = useT('common');
  const steps = stepLines(readingOf(lesson, word, common('lesson.notSure')));
  return (
    <Card heading={t('lesson.steps')}>
      <p>{t('lesson.stepsLead')}</p>
      <AirContext.Provider value={AIR_OF[lesson.band]}>
        <ol class={css['steps']}>
          {steps.map(({ step, kind, line, ...drawn }) => (
            <li key={step}>
              <StepPicture kind={kind} {...drawn} />
              <p>
                <strong>{t(`stepKind.${kind}`)}</strong>
                <br />
                {line}
              </p>
            </li>
          ))}
        </ol>
      </AirContext.Provider>
    </Card>
  );
}
