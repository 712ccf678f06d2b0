import { CAST } from '../../../src/art/cast';
import { FEELINGS, POSES } from '../../../src/art/figures';
import { OBJECT_ICONS } from '../../../src/art/objects/objects';
import { PLACES, SPOTS } from '../../../src/art/scene/names';
import type { LoadedLesson } from '../support/lessons';
import { picturesOf, scenesOf } from '../support/pictures';
import { judgeEach, unless, type Report } from '../support/rule';

const DRAWN: Readonly<Record<string, readonly string[]>> = {
  place: PLACES,
  who: Object.keys(CAST),
  what: Object.keys(OBJECT_ICONS),
  feeling: FEELINGS,
  pose: POSES,
  at: SPOTS,
};

/** Names in a piece of content for which there is no drawing. */
function undrawn(thing: object): string[] {
  return Object.entries(thing).flatMap(([field, name]) =>
    unless(
      !(field in DRAWN) || DRAWN[field]?.includes(String(name)) === true,
      `no ${field} is drawn as ‘${String(name)}’`,
    ),
  );
}

const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

/** Everything a lesson shows can be drawn, and nobody is in two places at once. */
export function drawnThingsExist(lessons: readonly LoadedLesson[]): Report {
  const scenes = judgeEach('scenes', lessons.flatMap(scenesOf), ({ where, scene }) => [
    ...[{ place: scene.place }, ...scene.people, ...(scene.objects ?? [])]
      .flatMap(undrawn)
      .map((problem) => `${where}: ${problem}`),
    ...twice(scene.people.map(({ who }) => who)).map((who) => `${where}: ${who} is there twice`),
    ...twice(scene.people.map(({ at }) => at)).map((at) => `${where}: two people stand at ‘${at}’`),
  ]);
  const pictures = judgeEach('pictures', lessons.flatMap(picturesOf), ({ where, picture }) =>
    // A part of the body has a `place` of its own, which `schema-valid` checks.
    picture.is === 'body' ? [] : undrawn(picture).map((problem) => `${where}: ${problem}`),
  );
  return { seen: scenes.seen + pictures.seen, problems: [...scenes.problems, ...pictures.problems] };
}
