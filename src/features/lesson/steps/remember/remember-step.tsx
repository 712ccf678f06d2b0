import { Say } from '../../../../ui/say';
import { StepLayout } from '../../../../ui/step-layout';
import { CardPicture } from '../card-picture';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import { TwoSides } from '../two-sides';
import css from './remember-step.module.css';

/** *Remember*: three things to take away, lit one after the other; ends on something ordinary and good. */
export function RememberStep({ step, words, feedback, onward }: StepViewProps<'remember'>) {
  const scene = <StepScene scene={step.scene} label={words('scene')} />;
  return (
    <StepLayout foot={feedback} onward={onward}>
      <TwoSides scene={scene} read="last" under={<Say text={words('ending')} />}>
        <Say as="h1" size="large" text={words('heading')} focusKey="heading" />
        <ul class={css['points']}>
          {step.points.map(({ id, picture }) => (
            <li key={id} class={css['point']}>
              <span class={css['picture']}>
                <CardPicture picture={picture} close />
              </span>
              <Say text={words(`points.${id}`)} />
            </li>
          ))}
        </ul>
      </TwoSides>
    </StepLayout>
  );
}
