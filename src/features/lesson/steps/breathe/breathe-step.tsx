import { Say } from '../../../../ui/say';
import { StepLayout } from '../../../../ui/step-layout';
import { lumiMayShow } from '../../lumi-may-show';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import { BreathingLight } from './breathing-light';
import css from './breathe-step.module.css';
import { useBreath } from './use-breath';

/** *Breathe*: a calm minute with a light that grows and shrinks. No clock, no numbers; the way on is there from the start. */
export function BreatheStep({ step, outcome, band, words, feedback, onward, stillness }: StepViewProps<'breathe'>) {
  const phase = useBreath(outcome.shows.breaths, stillness.after);
  const scene = step.scene && <StepScene scene={step.scene} label={words('scene')} />;
  return (
    <StepLayout picture={scene} foot={feedback} onward={onward}>
      <div class={css['breathe']}>
        <Say as="h1" size="large" text={words('heading')} focusKey="heading" />
        <Say text={words('text')} />
        <BreathingLight phase={phase} still={stillness.reducedMotion} lumi={lumiMayShow(band, step)} />
        <div class={css['word']} aria-live="polite" data-say-turns>
          <Say size={phase === 'after' ? 'normal' : 'large'} text={words(phase)} />
        </div>
      </div>
    </StepLayout>
  );
}
