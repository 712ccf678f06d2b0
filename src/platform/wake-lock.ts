/** Keeps the screen lit while a lesson runs: a dark screen looks like being thrown out. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

/** Devices without the power, or that refuse it, simply go dark when they would. */
export function createWakeLock(scope: Pick<Navigator, 'wakeLock'> | undefined): WakeLock {
  let held: Promise<WakeLockSentinel | undefined> | undefined;
  return {
    hold() {
      held ??= scope?.wakeLock?.request('screen').catch(() => undefined);
    },
    release() {
      void held?.then((sentinel) => sentinel?.release());
      held = undefined;
    },
  };
}
