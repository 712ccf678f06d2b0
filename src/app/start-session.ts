import { writeHandIn } from '../domain/hand-in';
import { handInAnswers } from '../domain/hand-in-answers';
import type { CodeProblem } from '../domain/screen';
import { CODE_LENGTH, readSessionCode, type Session } from '../domain/session-code';
import type { AppDeps } from './deps';
import { inTime } from './part';
import type { Visit } from './visit.model';

type Deps = Pick<AppDeps, 'kiosk' | 'parts' | 'random'>;

/**
 * Fetches what a session asks for and begins it; gives why this tablet may not. Rejects when a piece is missing.
 * @param isWanted whether the code still stands there: nothing begins for who has cleared it, or for the next child
 */
async function begin(
  { kiosk, parts, random }: Deps,
  visit: Visit,
  session: Session,
  isWanted: () => boolean,
): Promise<CodeProblem | undefined> {
  const found = await parts.fetchSession(session);
  if (typeof found === 'string') return found;
  const { entry, language } = found;
  await parts.fetchCommon(language);
  // The school chooses how private parts are named.
  await new Promise<void>((known) => kiosk.whenSchool(known));
  const lesson = await parts.fetchLesson(entry.id, language, kiosk.school.value.bodyNames);
  if (!isWanted()) return undefined;
  kiosk.setLanguage(language);
  visit.chooseBand(entry.band);
  visit.beginSession(
    session,
    entry.id,
    lesson.steps.map((step) => step.id),
  );
  visit.onEnded((_, { taps }) =>
    session.handIn && lesson.type === 'check'
      ? writeHandIn({ check: session.lesson, answers: handInAnswers(lesson, taps), id: random(5) })
      : undefined,
  );
  return undefined;
}

/**
 * A picture of a code was tapped; the fourth begins the session or says kindly that it is none.
 * Rejects when a piece of the lesson is missing, so that the error screen can take its place.
 */
export async function tapCode(deps: Deps, visit: Visit, picture: number): Promise<void> {
  const now = visit.screen.value;
  // A fifth picture, while the lesson of the four is fetched, is none of another code.
  if (now.name !== 'code' || now.typed.length === CODE_LENGTH) return;
  const typed = [...now.typed, picture];
  if (typed.length < CODE_LENGTH) return visit.go({ name: 'code', typed });
  const session = readSessionCode(typed);
  if (!session) return visit.go({ name: 'code', typed: [], problem: 'wrong' });
  // All four stay to be seen while the lesson is fetched.
  const whole = { name: 'code', typed } as const;
  visit.go(whole);
  const isWanted = () => deps.kiosk.visit.value === visit && visit.screen.value === whole;
  const problem = await inTime(begin(deps, visit, session, isWanted)).catch((error: unknown) => {
    // Lost late, it takes nothing away from who has begun another.
    if (isWanted()) throw error;
    return undefined;
  });
  if (problem && isWanted()) visit.go({ name: 'code', typed: [], problem });
}

/**
 * Begins on a grown-up's own tablet what another's board shows, as if the four pictures had been tapped one by one. Where a piece of
 * the lesson is missing, the error screen says so, to that visit alone.
 */
export async function startFromCode(deps: Deps, pictures: readonly number[]): Promise<void> {
  // The side may have been left before this piece came: what another child has begun meanwhile goes on.
  if (!deps.kiosk.grownUps.value) return;
  const visit = deps.kiosk.begin();
  visit.go({ name: 'code', typed: [] });
  try {
    for (const picture of pictures) await tapCode(deps, visit, picture);
  } catch {
    visit.go({ name: 'trouble' });
  }
}
