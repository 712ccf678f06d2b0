import { AirContext } from '../../art/air';
import { Icon } from '../../art/icon';
import { Ground } from '../../art/ground';
import { Lumi } from '../../art/lumi';
import type { Lesson as LessonData, Step } from '../../content/schema/lesson';
import { AIR_OF } from '../../domain/air';
import { currentStep, currentTaps, type LessonState } from '../../domain/lesson-machine';
import { judge } from '../../domain/steps/judge';
import { AGAIN } from '../../domain/steps/outcome';
import { useHasWords, useLessonWords, useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Feedback } from '../../ui/feedback';
import css from './lesson.module.css';
import { isYoung } from '../../domain/ages';
import { lumiMayShow } from './lumi-may-show';
import { viewOf } from './steps/registry';
import type { Stillness } from './steps/step-view';
import { useHeadingFocus } from './steps/use-heading-focus';

interface Props {
  lesson: LessonData;
  state: LessonState;
  stillness: Stillness;
  /** A child tapped something on the step being shown. */
  onAnswer: (id: string) => void;
  onNext: () => void;
  onBack: () => void;
}

function stepAt(lesson: LessonData, state: LessonState): Step {
  const step = lesson.steps.find(({ id }) => id === currentStep(state));
  if (!step) throw new Error(`Lesson '${lesson.id}' has no step '${currentStep(state)}'`);
  return step;
}

/**
 * One step of a lesson: judged, drawn by its kind, with kind words and the way on, which are the same for every kind.
 * Owns nothing a child did. Throws when state and lesson do not belong together.
 */
export function Lesson({ lesson, state, stillness, onAnswer, onNext, onBack }: Props) {
  const t = useT('common');
  const lessonWords = useLessonWords(lesson.id);
  const lessonHas = useHasWords(lesson.id);
  const step = stepAt(lesson, state);
  const taps = currentTaps(state);
  const outcome = judge(step, taps);
  const words = (key: string) => lessonWords(`steps.${step.id}.${key}`);
  // 'Look again' takes its own button away: the focus goes back to the question.
  const root = useHeadingFocus<HTMLDivElement>(`${step.id} ${taps.filter((tap) => tap === AGAIN).length}`);

  // Who does not read yet, or not well, finds the way on by its place and its sign.
  const wordless = isYoung(lesson.band);

  const { feedback } = outcome;
  // A scenario's line 'it is not their fault' comes with all feedback: a child it is happening to reads this too.
  const says = feedback ? [...feedback.says, ...(step.scenario ? ['notFault'] : [])].map(words) : [];
  const again = outcome.canRetry && (
    <Button tone="quiet" before={<Icon name="again" />} wordless={wordless} onPress={() => onAnswer(AGAIN)}>
      {t('lesson.again')}
    </Button>
  );

  return (
    <div class={css['lesson']} data-way={wordless ? 'side' : 'foot'} ref={root}>
      <Ground air={AIR_OF[lesson.band]} />
      <AirContext.Provider value={AIR_OF[lesson.band]}>
        {viewOf(step.kind, {
          step,
          outcome,
          band: lesson.band,
          words,
          has: (key) => lessonHas(`steps.${step.id}.${key}`),
          onAnswer,
          stillness,
          feedback: (
            <Feedback
              says={says}
              turn={taps.length}
              // For the youngest it asks, and stays where it asked: two would be one too many.
              beside={lesson.band !== '4-5' && lumiMayShow(lesson.band, step) ? <Lumi mood="kind" /> : undefined}
            />
          ),
          onward: (
            <>
              {again}
              {state.at > 0 && (
                <Button before={<Icon name="back" />} wordless={wordless} onPress={onBack}>
                  {t('lesson.previous')}
                </Button>
              )}
              {outcome.complete && (
                <Button tone="go" after={<Icon name="next" />} focusKey="next" wordless={wordless} onPress={onNext}>
                  {t('lesson.next')}
                </Button>
              )}
            </>
          ),
        })}
      </AirContext.Provider>
    </div>
  );
}
