import { describe, expect, it } from 'vitest';
import type { Lesson, Step, StepKind } from '../../src/content/schema/lesson';
import { lessonWordKeys, OPTIONAL_KEYS, stepWordKeys } from '../../src/content/word-keys';
import { KINDS } from './rules/balance';
import { roleOf } from './support/texts';

const place = { place: 'plain', people: [] } as const;
const picture = { is: 'object', what: 'star' } as const;
const choice = { id: 'a', verdict: 'fits' } as const;

/** The smallest step of each kind, and the words it needs. */
const NEEDS: { [K in StepKind]: [step: Extract<Step, { kind: K }>, keys: string[]] } = {
  'tell-me': [{ id: 's', kind: 'tell-me', scene: { place: 'plain', people: [] } }, ['heading', 'text', 'scene']],
  choose: [
    { id: 's', kind: 'choose', pick: 'one', options: [choice] },
    ['ask', 'notSure', 'options.a.label', 'options.a.feedback'],
  ],
  sort: [
    { id: 's', kind: 'sort', boxes: [{ id: 'b' }], items: [{ id: 'i', fits: ['b'], picture }] },
    ['ask', 'boxes.b', 'items.i.label', 'items.i.fits', 'items.i.think', 'items.i.notSure'],
  ],
  match: [
    { id: 's', kind: 'match', pairs: [{ id: 'p' }] },
    ['ask', 'think', 'notSure', 'pairs.p.left', 'pairs.p.right', 'pairs.p.feedback'],
  ],
  spot: [
    { id: 's', kind: 'spot', look: 'chat', targets: [{ id: 't', is: 'sign' }] },
    ['ask', 'done', 'notSure', 'targets.t.label', 'targets.t.feedback'],
  ],
  'body-clues': [
    { id: 's', kind: 'body-clues', who: 'kai', feeling: 'sad', places: ['tummy'] },
    ['ask', 'done', 'notSure', 'places.tummy.label', 'places.tummy.feedback'],
  ],
  story: [
    {
      id: 's',
      kind: 'story',
      start: 'n',
      nodes: [
        { id: 'n', scene: { place: 'plain', people: [] }, choices: [{ id: 'c', to: 'e' }], notSure: 'e' },
        { id: 'e', scene: { place: 'plain', people: [] }, ending: 'calm' },
      ],
    },
    ['nodes.n.text', 'nodes.n.scene', 'nodes.n.ask', 'nodes.n.choices.c', 'nodes.e.text', 'nodes.e.scene'],
  ],
  'say-it': [
    {
      id: 's',
      kind: 'say-it',
      who: 'kai',
      rounds: [
        { id: 'r', part: 'who', options: [choice], scene: { place: 'plain', people: [] } },
        { id: 'q', part: 'when', options: [choice] },
      ],
      reply: { place: 'plain', people: [] },
    },
    [
      ...['heading', 'text', 'reply.text', 'reply.scene'],
      ...[
        'rounds.r.ask',
        'rounds.r.notSure',
        'rounds.r.scene',
        'rounds.r.options.a.label',
        'rounds.r.options.a.feedback',
      ],
      ...['rounds.q.ask', 'rounds.q.notSure', 'rounds.q.options.a.label', 'rounds.q.options.a.feedback'],
    ],
  ],
  breathe: [{ id: 's', kind: 'breathe', breaths: 3 }, ['heading', 'text', 'in', 'out', 'after']],
  remember: [
    { id: 's', kind: 'remember', points: [{ id: 'p', picture }], scene: { place: 'plain', people: [] } },
    ['heading', 'ending', 'points.p', 'scene'],
  ],
};

describe('words a step needs', () => {
  it.each(KINDS)('follow from its ids: %s', (kind) => {
    const [step, keys] = NEEDS[kind];
    expect(stepWordKeys(step)).toEqual(keys);
    // A text nobody gave a role has no length, and would run off the screen.
    for (const key of [...keys, ...(OPTIONAL_KEYS[kind] ?? [])]) expect(() => roleOf(kind, key)).not.toThrow();
  });

  it('say that several were picked', () => {
    const [step] = NEEDS.choose;
    expect(stepWordKeys({ ...step, pick: 'several' })).toContain('done');
  });

  it('describe the scene, and say whose fault it is not in a scenario', () => {
    const [step] = NEEDS.breathe;
    expect(stepWordKeys({ ...step, scene: { ...place, people: [] }, scenario: true })).toEqual([
      ...NEEDS.breathe[1],
      'scene',
      'notFault',
    ]);
  });

  it('without a role are refused', () => {
    expect(() => roleOf('choose', 'options.a.shout')).toThrow('Nobody has said');
  });
});

it('a lesson needs a title, a line for the map, and the words of its steps', () => {
  const lesson: Lesson = {
    id: 'l',
    band: '7-9',
    version: 1,
    order: 1,
    minutes: 6,
    teaches: ['x'],
    steps: [NEEDS.breathe[0]],
  };
  expect(lessonWordKeys(lesson)).toEqual(['title', 'about', ...NEEDS.breathe[1].map((key) => `steps.s.${key}`)]);
});
