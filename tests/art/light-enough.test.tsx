import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { BodyFigure } from '../../src/art/body';
import { lookOf } from '../../src/art/cast';
import { Portrait } from '../../src/art/portrait';
import { Scene } from '../../src/art/scene/scene';
import type { Picture } from '../../src/content/schema/scene';
import { LESSONS } from '../content/support/lessons';
import { picturesOf, scenesOf } from '../content/support/pictures';

/** What a screen may ask an old tablet to draw. */
const MOST = 1500;

const nodesIn = (svg: string) => svg.match(/<[a-z]/g)?.length ?? 0;

function cardNodes(picture: Picture): number {
  if (picture.is === 'object') return 1;
  if (picture.is === 'body') return nodesIn(render(<BodyFigure />));
  const { who, is: _is, before, ...doing } = picture;
  return nodesIn(render(<Portrait look={lookOf(who)} {...doing} before={before?.map(lookOf)} crop="whole" />));
}

/** Each step of each lesson with its heaviest scene and all its cards at once, which is more than any screen shows. */
const steps = LESSONS.flatMap((loaded) =>
  loaded.lesson.steps.map((step) => {
    const scenes = scenesOf(loaded).filter((of) => of.step === step);
    const cards = picturesOf(loaded).filter((of) => of.step === step);
    const scene = Math.max(0, ...scenes.map((of) => nodesIn(render(<Scene {...of.scene} />))));
    return {
      where: `${loaded.lesson.id} ${step.id}`,
      scene,
      nodes: scene + cards.reduce((sum, { picture }) => sum + cardNodes(picture), 0),
    };
  }),
);

it(`draws no step of any lesson with more than ${MOST} shapes`, () => {
  const heaviest = [...steps].sort((a, b) => b.nodes - a.nodes);
  for (const { where, nodes, scene } of heaviest.slice(0, 3))
    process.stdout.write(`Most shapes: ${nodes}, of them ${scene} in the scene (${where})\n`);
  expect(steps.length).toBeGreaterThan(100);
  expect(steps.filter(({ scene }) => scene > 50).length).toBeGreaterThan(100);
  expect(heaviest.filter(({ nodes }) => nodes > MOST)).toEqual([]);
});
