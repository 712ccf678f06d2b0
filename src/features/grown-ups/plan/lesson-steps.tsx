import { Scene } from '../../../art/scene/scene';
import { Icon } from '../../../art/icon';
import type { Lesson } from '../../../content/schema/lesson';
import { readingOf } from '../../../domain/reading';
import { stepLines } from '../../../domain/step-lines';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import css from './plan.module.css';

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
      <ol class={css['steps']}>
        {steps.map(({ step, kind, scene, line }) => (
          <li key={step}>
            <div class={css['picture']}>{scene ? <Scene {...scene} /> : <Icon name="lantern" />}</div>
            <p>
              <strong>{t(`stepKind.${kind}`)}</strong>
              <br />
              {line}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
