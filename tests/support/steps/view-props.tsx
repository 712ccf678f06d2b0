import { vi } from 'vitest';
import type { StepKind, StepOf } from '../../../src/content/schema/lesson';
import { judge, type ShowsOf } from '../../../src/domain/steps/judge';
import type { Outcome, Taps } from '../../../src/domain/steps/outcome';
import type { StepViewProps } from '../../../src/features/lesson/steps/step-view';

interface Options {
  taps?: Taps | undefined;
  /** Optional keys there are words for. */
  has?: readonly string[] | undefined;
}

/** What a step's view is given after the taps: words are their own keys, kind words and the way on are plain text. */
export function viewProps<K extends StepKind>(step: StepOf<K>, { taps = [], has = [] }: Options = {}) {
  const onAnswer = vi.fn<(id: string) => void>();
  const outcome: Outcome<ShowsOf<K>> = judge<K>(step, taps);
  const props: StepViewProps<K> = {
    step,
    outcome,
    band: '7-9',
    words: (key) => key,
    has: (key) => has.includes(key),
    onAnswer,
    feedback: <p>{outcome.feedback?.says.join(' ')}</p>,
    onward: outcome.complete ? <button type="button">onward</button> : null,
    stillness: { after: () => () => undefined, reducedMotion: true },
  };
  return { props, onAnswer };
}
