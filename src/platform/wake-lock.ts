/** Keeps the screen lit while a lesson runs: a dark screen looks like being thrown out. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

/** Devices without the power, or that refuse it, simply go dark when they would. */
export function createWakeLock(scope: Pick<Navigator, 'wakeLock'> | undefined, page: Document = document): WakeLock {
  let held: Promise<WakeLockSentinel | undefined> | undefined;
  let wanted = false;
  const hold = () => {
    wanted = true;
    if (held) return;
    // Of this lock alone: told late, it must not make us forget a newer one, which would then keep the screen lit for good.
    const lost = () => {
      if (held === mine) held = undefined;
      return undefined;
    };
    const mine = scope?.wakeLock?.request('screen').then((sentinel) => {
      sentinel.onrelease = lost;
      return sentinel;
    }, lost);
    held = mine;
  };
  // The browser takes the lock from a page that is not seen. A board whose teacher looked at another tab would go dark before a class.
  page.addEventListener('visibilitychange', () => {
    if (wanted && page.visibilityState === 'visible') hold();
  });
  return {
    hold,
    release() {
      wanted = false;
      void held?.then((sentinel) => sentinel?.release());
      held = undefined;
    },
  };
}
