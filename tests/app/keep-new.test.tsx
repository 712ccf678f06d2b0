import { expect, it, vi } from 'vitest';
import { keepNew } from '../../src/app/keep-new';
import { createUpdates, type UpdatesBrowser } from '../../src/platform/updates';
import { createFakeTablet } from '../support/fake-tablet';
import { Registration, Worker } from '../support/fake-worker';

/** A tablet whose new version took over in the moment a child began a lesson: its page is still the old one. */
async function owed() {
  const { clock, deps } = createFakeTablet();
  const { kiosk } = deps;
  const registration = new Registration();
  registration.active = new Worker();
  registration.waiting = new Worker();
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: new Worker(),
    register: async () => registration,
  });
  const reload = vi.fn();
  const browser = {
    serviceWorker,
    trustedTypes: undefined,
    isRunning: () => true,
    reload,
    script: '',
    answers: async () => true,
    again: () => undefined,
  };
  const updates = createUpdates(browser as unknown as UpdatesBrowser);
  keepNew(kiosk, updates, clock);
  await updates.start();
  const visit = kiosk.begin();
  visit.beginLesson('secrets', ['one', 'two', 'three']);
  registration.waiting = null;
  serviceWorker.dispatchEvent(new Event('controllerchange'));
  expect(updates.state()).toBe('update-waiting');
  return { kiosk, reload, visit };
}

it('does not reload a lesson that is carried on', async () => {
  const { kiosk, reload, visit } = await owed();
  kiosk.hide();
  kiosk.leaveToy();
  kiosk.carryOn();
  expect(kiosk.visit.value).toBe(visit);
  expect(reload).not.toHaveBeenCalled();
});

it('does not reload a lesson while the screen goes off for a moment', async () => {
  const { kiosk, reload, visit } = await owed();
  kiosk.putAway();
  expect(kiosk.away.value).toBe(visit);
  expect(reload).not.toHaveBeenCalled();
});

it('reloads once nobody is there', async () => {
  const { kiosk, reload } = await owed();
  kiosk.end();
  expect(reload).toHaveBeenCalled();
});
