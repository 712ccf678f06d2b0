import type { Lesson, Step, StepKind, StepOf } from './schema/lesson';

const dotted = (...parts: string[]) => parts.join('.');

/** What each kind says, as keys below `steps.<step id>`. The compiler asks for a row when a kind is added. */
const KEYS: { [K in StepKind]: (step: StepOf<K>) => string[] } = {
  'tell-me': () => ['heading', 'text'],
  choose: (step) => [
    'ask',
    'notSure',
    ...(step.pick === 'several' ? ['done'] : []),
    ...step.options.flatMap((o) => [dotted('options', o.id, 'label'), dotted('options', o.id, 'feedback')]),
  ],
  sort: (step) => [
    'ask',
    ...step.boxes.map((box) => dotted('boxes', box.id)),
    ...step.items.flatMap((item) => ['label', 'fits', 'think', 'notSure'].map((key) => dotted('items', item.id, key))),
  ],
  match: (step) => [
    'ask',
    'think',
    'notSure',
    ...step.pairs.flatMap((pair) => ['left', 'right', 'feedback'].map((key) => dotted('pairs', pair.id, key))),
  ],
  spot: (step) => [
    'ask',
    'done',
    'notSure',
    ...step.targets.flatMap((target) => [
      dotted('targets', target.id, 'label'),
      dotted('targets', target.id, 'feedback'),
    ]),
  ],
  'body-clues': (step) => [
    'ask',
    'done',
    'notSure',
    ...step.places.flatMap((place) => [dotted('places', place, 'label'), dotted('places', place, 'feedback')]),
  ],
  story: (step) =>
    step.nodes.flatMap((node) => [
      dotted('nodes', node.id, 'text'),
      dotted('nodes', node.id, 'scene'),
      ...(node.choices ? [dotted('nodes', node.id, 'ask')] : []),
      ...(node.choices ?? []).map((choice) => dotted('nodes', node.id, 'choices', choice.id)),
    ]),
  'say-it': (step) => [
    'heading',
    'text',
    'reply.text',
    'reply.scene',
    ...step.rounds.flatMap((round) => [
      dotted('rounds', round.id, 'ask'),
      dotted('rounds', round.id, 'notSure'),
      ...(round.scene ? [dotted('rounds', round.id, 'scene')] : []),
      ...round.options.flatMap((o) => [
        dotted('rounds', round.id, 'options', o.id, 'label'),
        dotted('rounds', round.id, 'options', o.id, 'feedback'),
      ]),
    ]),
  ],
  breathe: () => ['heading', 'text', 'in', 'out', 'after'],
  remember: (step) => ['heading', 'ending', ...step.points.map((point) => dotted('points', point.id))],
};

/** Keys a step may have without having to: a short story before the question. */
export const OPTIONAL_KEYS: Partial<Record<StepKind, readonly string[]>> = {
  choose: ['text'],
  sort: ['text'],
  match: ['text'],
  spot: ['text'],
  'body-clues': ['text'],
};

/**
 * The words a step needs, as keys relative to `steps.<step id>`.
 * Follows from the step's ids alone, so that a lesson names no keys and a missing sentence fails the build.
 */
export function stepWordKeys(step: Step): string[] {
  const own = KEYS[step.kind] as (step: Step) => string[];
  return [...own(step), ...(step.scene ? ['scene'] : []), ...(step.scenario ? ['notFault'] : [])];
}

/** The words a lesson needs, as keys of its locale file: `title`, `about` and its steps'. */
export function lessonWordKeys(lesson: Lesson): string[] {
  return [
    'title',
    'about',
    ...lesson.steps.flatMap((step) => stepWordKeys(step).map((key) => dotted('steps', step.id, key))),
  ];
}
