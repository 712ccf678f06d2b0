import { effect } from '@preact/signals';
import { setLessonNumbers, type I18n } from '../i18n/i18n';
import type { Clock } from '../platform/clock';
import type { Storage } from '../platform/storage';
import { inTime } from './part';
import type { Kiosk } from './kiosk.model';

/** Hands the kiosk what a school has set up, now and whenever another tab changes it, and the lessons the numbers of its place. */
export function readSetUp(kiosk: Kiosk, i18n: I18n, storage: Storage, clock: Clock): void {
  // The set-up is parsed by code of its own, so that the first screen does not wait for it.
  kiosk.expectSchool(storage.read('lantern.school') !== undefined);
  inTime(import('./school'))
    .then(({ forgetOldTally, readSchool }) => {
      forgetOldTally(storage, clock);
      kiosk.setSchool(readSchool(storage));
      // Another tab has another set-up by now: a child would be sent to an adult who has left.
      addEventListener('storage', ({ key }) => key === 'lantern.school' && kiosk.setSchool(readSchool(storage)));
    })
    // The piece that reads it is missing. It was whole when it was stored, so it is believed as it lies there: safe defaults would
    // show children of 4 the lessons for 7 to 9, and take away whom they can tell. The grown-ups' side says which files are missing.
    .catch(() => kiosk.missSchool(storage.read('lantern.school')));

  // Lessons name the numbers of the place; until these are there, and where none is known, they have words for them.
  effect(() => {
    const school = kiosk.school.value;
    import('./school').then(
      ({ lessonNumbersOf }) => setLessonNumbers(i18n, lessonNumbersOf(school)),
      () => undefined,
    );
  });
}
