import { Lumi } from '../../../art/lumi';
import type { Band, Step } from '../../../content/schema/lesson';
import { Say } from '../../../ui/say';
import { lumiMayShow } from '../lumi-may-show';
import css from './question.module.css';

interface Props {
  ask: string;
  /** A short story before the question. */
  text?: string | undefined;
  band: Band;
  step: Pick<Step, 'scenario'>;
  as?: 'h1' | 'h2' | undefined;
  /** Whether the page begins here. */
  begins?: boolean | undefined;
}

/** What is asked. For the youngest it is Lumi who asks, in a bubble: a voice comes from somebody. */
export function Question({ ask, text, band, step, as = 'h1', begins = true }: Props) {
  const words = (
    <>
      {text !== undefined && <Say text={text} />}
      <Say as={as} size="large" text={ask} focusKey={begins ? 'heading' : undefined} />
    </>
  );
  if (band !== '4-5') return words;
  return (
    <div class={css['question']}>
      {lumiMayShow(band, step) && (
        <div class={css['lumi']}>
          <Lumi mood="ask" />
        </div>
      )}
      <div class={css['bubble']}>{words}</div>
    </div>
  );
}
