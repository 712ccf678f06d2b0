import { LESSONS } from './lessons';
import { stepName } from './screens/lesson';

const STEPS = LESSONS.flatMap((lesson) => lesson.steps.map((step, at) => ({ step, name: stepName(lesson, at) })));

/**
 * What kind of screen a screen of the tour is: two steps of one kind in the same state are of one kind. For what takes
 * too long to be asked of every screen.
 */
export function screenKind(name: string): string {
  const found = STEPS.find((one) => name.startsWith(`${one.name}-`));
  if (!found)
    return name
      .replace(/^end-.*/, 'end')
      .replace(/^map-.*/, 'map')
      .replace(/^(tell-first-words|tell-help-now-\w).*/, '$1');
  const { step } = found;
  const state = name.slice(found.name.length + 1);
  const shape = [
    step.kind,
    'pick' in step ? step.pick : '',
    'look' in step ? step.look : '',
    step.scene ? 'scene' : '',
  ];
  if (step.kind === 'story') {
    const node = step.nodes.find(({ id }) => state === `node-${id}`);
    return [...shape, node?.choices ? 'choices' : node?.next ? 'goes-on' : 'ending'].join(' ');
  }
  // The last word tells states with many forms apart: `round-who-not-sure`, `party-before`.
  const known =
    /(before|not-sure)$/.exec(state)?.[0] ??
    /^(option|target|place|pair|round|reply|closed|held|think|in|out|after)/.exec(state)?.[0];
  return [...shape, known ?? 'answered'].join(' ');
}

/** Gives whether a screen is the first of its kind. */
export function firstOfKind(): (name: string) => boolean {
  const had = new Set<string>();
  return (name) => {
    const kind = screenKind(name);
    if (had.has(kind)) return false;
    had.add(kind);
    return true;
  };
}
