import { effect } from '@preact/signals';
import type { Clock } from '../platform/clock';
import type { Updates } from '../platform/updates';
import type { Kiosk } from './kiosk.model';

/**
 * How often a resting tablet asks its host for a newer version. By the clock and not by what children do: a request
 * whenever a visit ends would tell the host when visits end.
 */
const LOOK_FOR_UPDATE_MS = 6 * 3_600_000;

/** Looks for a newer version now and then, and lets it in only while nobody is at anything. */
export function keepNew(kiosk: Kiosk, updates: Updates, clock: Clock): void {
  // An update is applied on the welcome screen, with no visit running and none waiting to be carried on.
  const resting = () =>
    !kiosk.visit.value && !kiosk.away.value && kiosk.cover.value === 'none' && !kiosk.grownUps.value;
  const applyAtRest = () => {
    if (resting() && updates.state() === 'update-waiting') void updates.apply();
  };
  updates.isBusy(() => !resting());
  updates.onChange(applyAtRest);
  effect(applyAtRest);
  const lookForUpdate = () => {
    if (resting()) void updates.check();
    clock.after(LOOK_FOR_UPDATE_MS, lookForUpdate);
  };
  clock.after(LOOK_FOR_UPDATE_MS, lookForUpdate);
}
