import { CAST } from '../../../src/art/cast';
import type { CastId } from '../../../src/content/schema/drawn';
import type { StepKind } from '../../../src/content/schema/lesson';
import { SOURCE } from '../support/bands';
import type { LoadedLesson } from '../support/lessons';
import { CALLED } from '../support/names';
import { judgeEach, unless, type Report } from '../support/rule';
import { stepsOf, type Role, type StepWords } from '../support/texts';

/** One scene, and all the words beside it at once. A story and a rehearsal name their people from screen to screen. */
const ONE_SCENE: readonly StepKind[] = ['tell-me', 'choose', 'sort', 'match', 'spot'];

/** What stands on the screen before anything is tapped: kind words come too late, and what 'Listen' says of a scene is not seen. */
const SEEN: readonly Role[] = ['heading', 'tell', 'intro', 'ask', 'label', 'side', 'point'];

/** Who is known by their work to a child who has just met them. */
const WORK: Partial<Record<CastId, readonly string[]>> = { 'ms-dhillon': ['social worker'] };

/** By any of these a child knows them: `Price`, `aunt` or `Efe`, `nurse`. */
const namesOf = (who: CastId) => [
  ...CALLED[who].split(' ').filter((word) => !/^(?:Mr|Mrs|Ms|Miss|club|family|foster)$/.test(word)),
  ...(WORK[who] ?? []),
];

interface Adult {
  who: CastId;
  where: string;
  words: string;
}

function adultsIn({ step, lang, texts, where }: StepWords): Adult[] {
  if (lang !== SOURCE || !ONE_SCENE.includes(step.kind)) return [];
  if (!step.harm?.some(({ age }) => age === 'adult')) return [];
  const words = texts.flatMap(({ role, text }) => (SEEN.includes(role) ? [text] : [])).join('\n');
  const people = ('scene' in step && step.scene?.people) || [];
  return people
    .filter(({ who, seen }) => seen !== 'behind' && ['adult', 'older'].includes(CAST[who].age))
    .map(({ who }) => ({ who, where, words }));
}

/**
 * Where an adult harms, each adult who is drawn with a face is named in the words beside the picture: whoever nobody names is taken for
 * the one who did it, and the person a child should go to becomes the one to fear.
 */
export function adultsNamed(lessons: readonly LoadedLesson[]): Report {
  return judgeEach('adults drawn where one harms', stepsOf(lessons).flatMap(adultsIn), ({ who, where, words }) =>
    unless(
      namesOf(who).some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(words)),
      `${where} shows ‘${who}’, whom no word beside it names: a child takes them for the one who harms`,
    ),
  );
}
