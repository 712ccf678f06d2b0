import { expect, it } from 'vitest';
import type { AppDeps } from '../../src/app/deps';
import { STILL_THERE_MS } from '../../src/app/kiosk.model';
import { createParts } from '../../src/app/parts';
import { teachTogether } from '../../src/app/teach-together';
import { SAFE_DEFAULTS } from '../../src/domain/school';
import { createFakeTablet } from '../support/fake-tablet';

it('waits for a class that talks about a step and touches nothing', async () => {
  const { clock, deps } = createFakeTablet();
  const { kiosk, i18n } = deps;
  kiosk.openGrownUps();
  const parts = createParts(i18n, { read: () => undefined });
  await teachTogether({ ...deps, parts } as unknown as AppDeps, 'secrets', 'en');
  const visit = kiosk.visit.value;
  expect(visit).toBeDefined();
  kiosk.touched();
  clock.pass(SAFE_DEFAULTS.idleMinutes * 60_000 + STILL_THERE_MS);
  expect(kiosk.visit.value).toBe(visit);
  visit?.go({ name: 'map' });
  expect(visit?.isWaiting()).toBe(false);
});
