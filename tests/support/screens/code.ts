import { typeOf } from '../../../src/content/schema/lesson';
import { CODE_PICTURES, stopPicture } from '../../../src/domain/session-code';
import { heldAt, type RunningSession } from '../../../src/domain/stops';
import NUMBERS from '../../../src/content/session-numbers.json' with { type: 'json' };
import type { Guide } from '../guide';
import { LESSONS } from '../lessons';
import { WHOLE_SCHOOL } from '../walk/tablet';
import type { Move } from '../walk/move';
import { movesByCode, movesOnTo } from './lesson';

/** Tapping a class's pictures: none, some, four that are no code; and a stop, with a picture that is not the one. */
export async function walkCode(guide: Guide): Promise<void> {
  const { words } = guide;
  const picture = (at: number): Move => {
    const name = CODE_PICTURES[at];
    if (!name) throw new Error(`There is no picture ${at}`);
    return { do: 'answer', name: words.class(`code.pictures.${name}`), leads: true };
  };
  await guide.start(WHOLE_SCHOOL);
  await guide.play([
    { do: 'press', name: words.common('code.label'), leads: true },
    { do: 'see', name: 'code', words: [words.class('code.heading')] },
    picture(0),
    picture(0),
    picture(0),
    { do: 'see', name: 'code-three', words: [words.class('code.again')] },
    picture(1),
    { do: 'see', name: 'code-wrong', words: [words.class('code.wrong')] },
  ]);

  // A class speaks a language there is.
  if (words.language !== 'en') return;
  // Held alike in all bands but for what is drawn for the oldest and for the youngest.
  for (const band of ['4-5', '7-9', '11-13'] as const) {
    const lesson = LESSONS.find((one) => one.band === band && typeOf(one) === 'lesson');
    if (!lesson) continue;
    const session: RunningSession = {
      lesson: (NUMBERS.lessons as Record<string, number>)[lesson.id] ?? 0,
      language: NUMBERS.languages.en,
      stops: true,
      handIn: false,
      passed: 0,
    };
    const stop = lesson.steps.findIndex((_, at) => heldAt(session, lesson.steps.length, at) !== undefined);
    const goesOn = stopPicture(session, 1);
    await guide.start(WHOLE_SCHOOL);
    await guide.play([
      ...movesByCode(words, lesson, { stops: true, handIn: false }),
      ...movesOnTo(words, lesson, stop - 1),
      { do: 'pass' },
      { do: 'see', name: `stop-${band}`, words: [words.class('hold.heading')] },
      // No stop's: they lie five apart.
      picture((goesOn + 1) % CODE_PICTURES.length),
      { do: 'see', name: `stop-${band}-wrong`, words: [words.class('hold.wrong')] },
      picture(goesOn),
      { do: 'at', lights: words.common('lesson.progress', { at: stop + 1, of: lesson.steps.length }) },
    ]);
  }
}
