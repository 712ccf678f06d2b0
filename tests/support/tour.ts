import type { Frame, Page } from '@playwright/test';
import type { School } from '../../src/domain/school';
import { createGuide, type Guide } from './guide';
import { LESSONS } from './lessons';
import { walkBroken } from './screens/broken';
import { walkComforts } from './screens/comforts';
import { walkCode } from './screens/code';
import { walkSheets, walkToy } from './screens/cover';
import { walkFirstRun, walkGrownUps } from './screens/grown-ups';
import { isReached, lessonFor, movesOf, walkLesson } from './screens/lesson';
import { walkMaps, walkStart } from './screens/start';
import { walkHelpNow, walkTellEmpty, walkTellFilled, walkTellFromLesson } from './screens/tell';
import { fullest, screensOf } from './walk/move';
import { openFramed, readyForWalk, WALK_CONTEXT, WHOLE_SCHOOL } from './walk/tablet';
import { wordsIn, type Language } from './words';

/** A part of the tour that begins with the tablet being switched on. */
export interface Chapter {
  name: string;
  /** Whose screens these are: what must hold for a child's hand and eye is not asked of the other side. */
  side: 'child' | 'grown-ups';
  walk(guide: Guide): Promise<void>;
}

/** Every screen of the app lies in one of these. A new lesson is walked without anything being written for it. */
export const CHAPTERS: readonly Chapter[] = [
  { name: 'start', side: 'child', walk: walkStart },
  ...LESSONS.map((lesson): Chapter => ({
    name: `lesson-${lesson.id}`,
    side: 'child',
    walk: (guide) => walkLesson(guide, lesson),
  })),
  { name: 'maps', side: 'child', walk: walkMaps },
  { name: 'comforts', side: 'child', walk: walkComforts },
  { name: 'code', side: 'child', walk: walkCode },
  { name: 'tell-empty', side: 'child', walk: walkTellEmpty },
  { name: 'tell-filled', side: 'child', walk: walkTellFilled },
  { name: 'tell-from-lesson', side: 'child', walk: walkTellFromLesson },
  { name: 'help-now', side: 'child', walk: walkHelpNow },
  { name: 'toy', side: 'child', walk: walkToy },
  { name: 'sheets', side: 'child', walk: walkSheets },
  { name: 'broken', side: 'child', walk: walkBroken },
  { name: 'first-run', side: 'grown-ups', walk: walkFirstRun },
  { name: 'grown-ups', side: 'grown-ups', walk: walkGrownUps },
];

interface Tour {
  /** Address of a finished build; one with pseudo-languages for any language but English. */
  url: string;
  language: Language;
  /** Which chapters; all when left out. */
  chapters?: readonly Chapter[] | undefined;
  /** What the school gives every child to make the screen easier; a tablet that nobody has set up has none. */
  comforts?: School['comforts'];
  /** In a frame of a page of the test's own, which can be given another size far quicker than a window. */
  framed?: boolean | undefined;
  /** Called while the screen stands still, with where the app stands. */
  onScreen: (name: string, frame: Frame) => Promise<void>;
}

/** Screens of lessons that differ from another in their words alone and have fewer of them: not needed to judge a picture by. */
export function alike(language: Language): ReadonlySet<string> {
  const words = wordsIn(language);
  const reached = LESSONS.filter((lesson) => isReached(words, lesson));
  return new Set(
    reached.flatMap((lesson) => {
      const moves = movesOf(words, lessonFor(lesson, WHOLE_SCHOOL.bodyNames));
      const taken = new Set(fullest(moves));
      return screensOf(moves).filter((name) => !taken.has(name));
    }),
  );
}

/** What a tour is asked of a page. */
export const TOUR_CONTEXT = WALK_CONTEXT;

/**
 * Walks the built app, screen by screen, by what a person finds there: roles and words.
 * @param page of a context with `TOUR_CONTEXT`
 * @returns how many screens were shown. Rejects where a screen cannot be reached or two have one name.
 */
export async function tour(
  page: Page,
  { url, language, chapters = CHAPTERS, comforts, framed = false, onScreen }: Tour,
): Promise<number> {
  const shown = new Set<string>();
  await readyForWalk(page);
  const frame = framed ? await openFramed(page, url, './empty.html') : page.mainFrame();
  const guide = createGuide(page, {
    url,
    words: wordsIn(language),
    frame,
    comforts,
    async onScreen(name) {
      if (shown.has(name)) throw new Error(`Two screens are called '${name}'`);
      shown.add(name);
      await onScreen(name, frame);
    },
  });
  for (const chapter of chapters) {
    try {
      await chapter.walk(guide);
    } catch (cause) {
      throw new Error(`In '${chapter.name}', after '${[...shown].at(-1)}': ${String(cause)}`, { cause });
    }
  }
  return shown.size;
}
