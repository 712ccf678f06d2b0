import { describe, expect, it } from 'vitest';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { createKiosk } from '../../src/app/kiosk.model';
import { createParts } from '../../src/app/parts';
import { startFromCode, tapCode } from '../../src/app/start-session';
import numbers from '../../src/content/session-numbers.json';
import { readHandIn } from '../../src/domain/hand-in';
import { sessionCode } from '../../src/domain/session-code';
import { createWords } from '../../src/i18n/i18n';
import { createFakeClock } from '../support/fake-clock';

/** @param plan what the tablet keeps of sign-offs */
function tablet(plan?: unknown) {
  const kiosk = createKiosk({
    clock: createFakeClock(),
    speech: { stop: () => undefined },
    wakeLock: { hold: () => undefined, release: () => undefined },
    look: { first: '', wished: () => [] },
    isReading: () => false,
  });
  kiosk.openGrownUps();
  const parts = createParts(createWords(), { read: (key) => (key === 'lantern.plan' ? plan : undefined) });
  return { kiosk, parts, random: (bytes: number) => 'ab'.repeat(bytes) };
}

const code = (lesson: number, stops = true) => sessionCode({ lesson, language: 0, stops, handIn: true });

it('begins on a grown-up’s tablet what another’s board shows, and leaves their side', async () => {
  const deps = tablet();
  await startFromCode(deps, code(numbers.lessons.secrets));
  expect(deps.kiosk.grownUps.value).toBe(false);
  const visit = deps.kiosk.visit.value!;
  expect(visit.screen.value).toEqual({ name: 'lesson', lesson: 'secrets' });
  expect(visit.session.value).toMatchObject({ stops: true, passed: 0 });
  expect(visit.isWaiting()).toBe(false);
});

it('waits for the teacher at the stops of the lesson', async () => {
  const deps = tablet();
  await startFromCode(deps, code(numbers.lessons.secrets));
  const visit = deps.kiosk.visit.value!;
  const steps = visit.lesson.value!.steps.length;
  const waits: number[] = [];
  for (let at = 0; at < steps && visit.lesson.value; at += 1) {
    if (visit.isWaiting()) {
      waits.push(at);
      visit.passStop(waits.length);
    }
    visit.lessonEvent({ type: 'next' });
  }
  expect(waits).toEqual([Math.round(steps / 3), Math.round((2 * steps) / 3)]);
});

it('hands in the counts of a check, and waits for them to be scanned', async () => {
  const deps = tablet();
  await startFromCode(deps, code(numbers.lessons['check-7-9-before'], false));
  const visit = deps.kiosk.visit.value!;
  while (visit.lesson.value) visit.lessonEvent({ type: 'next' });
  const screen = visit.screen.value;
  const text = screen.name === 'hand-in' ? screen.text : '';
  expect(readHandIn(text)).toEqual({
    check: numbers.lessons['check-7-9-before'],
    answers: Array.from({ length: 8 }, () => 'none'),
    id: 'ababababab',
  });
  expect(visit.isWaiting()).toBe(true);
});

it('says kindly that a tablet does not have a lesson, and that four pictures are no code', async () => {
  const deps = tablet();
  await startFromCode(deps, code(84));
  expect(deps.kiosk.visit.value!.screen.value).toEqual({ name: 'code', typed: [], problem: 'missing' });
  const [first = 0, ...others] = code(numbers.lessons.secrets);
  deps.kiosk.openGrownUps();
  await startFromCode(deps, [(first + 1) % 16, ...others]);
  expect(deps.kiosk.visit.value!.screen.value).toEqual({ name: 'code', typed: [], problem: 'wrong' });
});

it('does not begin what the school’s DSL has not signed off on this tablet, where sign-off is asked for', async () => {
  const version = CATALOGUE.find(({ id }) => id === 'secrets')!.version;
  const plan = (signed: number) => ({
    signedOff: { secrets: { day: '2026-11-25', initials: 'AB', version: signed } },
    signOffNeeded: true,
  });
  const pictures = code(numbers.lessons.secrets);
  for (const unsigned of [{ signOffNeeded: true }, plan(version + 1)]) {
    const deps = tablet(unsigned);
    await startFromCode(deps, pictures);
    expect(deps.kiosk.visit.value!.screen.value).toEqual({ name: 'code', typed: [], problem: 'unsigned' });
    expect(deps.kiosk.visit.value!.session.value).toBeUndefined();
  }
  const deps = tablet(plan(version));
  await startFromCode(deps, pictures);
  expect(deps.kiosk.visit.value!.screen.value).toEqual({ name: 'lesson', lesson: 'secrets' });
});

it('hands in nothing of a lesson that a child picked after the check was over', async () => {
  const deps = tablet();
  await startFromCode(deps, code(numbers.lessons['check-7-9-before'], false));
  const visit = deps.kiosk.visit.value!;
  while (visit.lesson.value) visit.lessonEvent({ type: 'next' });
  visit.go({ name: 'end', lesson: 'check-7-9-before' });
  visit.go({ name: 'map' });
  visit.beginLesson('secrets', ['one']);
  visit.lessonEvent({ type: 'next' });
  expect(visit.screen.value).toEqual({ name: 'end', lesson: 'secrets' });
});

describe('while the lesson of four pictures is fetched', () => {
  const pictures = code(numbers.lessons.secrets);

  /** A child who has tapped all four; the last is being looked for. */
  async function tapped() {
    const deps = tablet();
    deps.kiosk.end();
    const visit = deps.kiosk.begin();
    visit.go({ name: 'code', typed: [] });
    for (const picture of pictures.slice(0, 3)) await tapCode(deps, visit, picture);
    const last = tapCode(deps, visit, pictures[3]!);
    return { deps, visit, last };
  }

  it('a fifth is one too many, and not a wrong code', async () => {
    const { deps, visit, last } = await tapped();
    await tapCode(deps, visit, 7);
    expect(visit.screen.value).toEqual({ name: 'code', typed: pictures });
    await last;
    expect(visit.screen.value).toEqual({ name: 'lesson', lesson: 'secrets' });
  });

  it('they can be cleared, and then nothing begins', async () => {
    const { visit, last } = await tapped();
    visit.go({ name: 'code', typed: [] });
    await last;
    expect(visit.screen.value).toEqual({ name: 'code', typed: [] });
    expect(visit.session.value).toBeUndefined();
  });
});
