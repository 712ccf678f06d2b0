import { Say } from '../../../../ui/say';
import { StepLayout } from '../../../../ui/step-layout';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import { WordsCard } from '../words-card';

/** *Tell me*: a scene with words; one idea, the phrase worth keeping marked. */
export function TellMeStep({ step, words, feedback, onward }: StepViewProps<'tell-me'>) {
  return (
    <StepLayout picture={<StepScene scene={step.scene} label={words('scene')} />} foot={feedback} onward={onward}>
      <WordsCard>
        <Say as="h1" size="large" text={words('heading')} focusKey="heading" />
        <div>
          <Say text={words('text')} />
        </div>
      </WordsCard>
    </StepLayout>
  );
}
