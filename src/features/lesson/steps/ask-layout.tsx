import type { ComponentChildren } from 'preact';
import type { Band, Step } from '../../../content/schema/lesson';
import { StepLayout } from '../../../ui/step-layout';
import { isYoung } from '../../../domain/ages';
import css from './ask-layout.module.css';
import { Question } from './question';

interface Props {
  step: Step;
  band: Band;
  ask: string;
  /** A short story before the question. */
  text?: string | undefined;
  /**
   * On a wide screen: `above` sets the question over the answers, `before` beside them at the start; `after` sets the main
   * thing first and the question beside it, and `picture` does so with a smaller picture and more room for answers. `rows`:
   * the question beside answers that are rows of words.
   */
  lay: 'above' | 'before' | 'after' | 'picture' | 'rows';
  /** With `picture` only: whether an answer needs more than two lines on a small tablet. */
  long?: boolean | undefined;
  /** What the question is about, or the answers. Takes the room that is left. */
  children: ComponentChildren;
  /** Below the question where it stands beside, else below the main thing. */
  aside?: ComponentChildren;
  /** With `picture` only: below the picture, where the answers need all the room beside it. */
  last?: ComponentChildren;
  foot: ComponentChildren;
  /** A button of the step itself, before the way on: 'These ones'. */
  action?: ComponentChildren;
  onward: ComponentChildren;
}

/**
 * The bones of every step that asks. Made so that no word is ever cut off: where room is short (long feedback, a long
 * language, a small tablet) pictures give way first, then the size of the letters, in two small steps.
 */
export function AskLayout({
  step,
  band,
  ask,
  text,
  lay,
  long = false,
  children,
  aside,
  last,
  foot,
  action,
  onward,
}: Props) {
  const end = (
    <>
      {onward}
      {action}
    </>
  );
  // Beside tall things kind words stand with the question: what is tapped then has the whole height.
  const beside = lay === 'before' && isYoung(band);
  return (
    <StepLayout foot={beside ? undefined : foot} keep={!beside} onward={end}>
      <div class={css['room']}>
        <div class={css['ease']}>
          <div class={css['lay']} data-lay={lay} data-long={long}>
            <div class={css['ask']}>
              <Question ask={ask} text={text} band={band} step={step} />
            </div>
            <div class={css['main']}>{children}</div>
            {aside !== undefined && <div class={css['aside']}>{aside}</div>}
            {beside && <div class={css['foot']}>{foot}</div>}
            {last !== undefined && <div class={css['last']}>{last}</div>}
          </div>
        </div>
      </div>
    </StepLayout>
  );
}
