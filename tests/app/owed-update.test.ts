import { effect } from '@preact/signals';
import { expect, it } from 'vitest';
import { keepNew } from '../../src/app/keep-new';
import { createKiosk } from '../../src/app/kiosk.model';
import { createParts } from '../../src/app/parts';
import { startFromCode } from '../../src/app/start-session';
import { teachTogether } from '../../src/app/teach-together';
import numbers from '../../src/content/session-numbers.json';
import { sessionCode } from '../../src/domain/session-code';
import { createWords } from '../../src/i18n/i18n';
import { createUpdates } from '../../src/platform/updates';
import { createFakeClock } from '../support/fake-clock';

/** A tablet on its grown-ups' side, under which another version has taken over: a reload is owed. */
function tablet() {
  const clock = createFakeClock();
  const kiosk = createKiosk({
    clock,
    speech: { stop: () => undefined },
    wakeLock: { hold: () => undefined, release: () => undefined },
    look: { first: '', wished: () => [] },
    isReading: () => false,
  });
  const serviceWorker = Object.assign(new EventTarget(), { controller: {} }) as unknown as ServiceWorkerContainer;
  const during: (string | undefined)[] = [];
  const updates = createUpdates({
    serviceWorker,
    trustedTypes: undefined,
    isRunning: () => true,
    reload: () => during.push('reload'),
    script: 'app.js',
    answers: async () => true,
    again: () => undefined,
  });
  keepNew(kiosk, updates, clock);
  kiosk.openGrownUps();
  serviceWorker.dispatchEvent(new Event('controllerchange'));
  expect([updates.state(), during]).toEqual(['update-waiting', []]);
  const parts = createParts(createWords(), { read: () => undefined });
  return { deps: { kiosk, parts, random: () => 'ab' } as never, kiosk, during };
}

it('an owed update does not reload under a lesson that a teacher begins for the class', async () => {
  const { deps, kiosk, during } = tablet();
  await teachTogether(deps, 'secrets', 'en');
  expect(kiosk.visit.value?.screen.value).toMatchObject({ name: 'lesson' });
  expect(during).toEqual([]);
});

it('nor under a session that is begun from another tablet’s board', async () => {
  const { deps, during } = tablet();
  await startFromCode(deps, sessionCode({ lesson: numbers.lessons.secrets, language: 0, stops: false, handIn: false }));
  expect(during).toEqual([]);
});

it.each(['a child', 'the grown-ups’ side'] as const)(
  'a tablet with a covered lesson is never at rest on the way to %s: an update would reload there',
  (what) => {
    const { kiosk } = tablet();
    kiosk.closeGrownUps();
    kiosk.begin().beginLesson('secrets', ['one', 'two']);
    kiosk.hide();
    kiosk.leaveToy();
    let rested = 0;
    const stop = effect(() => {
      if (!kiosk.visit.value && !kiosk.away.value && kiosk.cover.value === 'none' && !kiosk.grownUps.value) rested += 1;
    });
    if (what === 'a child') kiosk.begin();
    else kiosk.openGrownUps();
    stop();
    expect(rested).toBe(0);
  },
);
