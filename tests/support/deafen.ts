import { afterEach, beforeEach, vi } from 'vitest';

/** What a page of another test still listens to is taken away after each, or it would hear the next one's touches. */
export function deafenAfterEach(): void {
  let deafen: (() => void)[] = [];
  beforeEach(() => {
    const listen = globalThis.addEventListener;
    vi.stubGlobal('addEventListener', (...heard: Parameters<typeof listen>) => {
      listen(...heard);
      deafen.push(() => removeEventListener(...heard));
    });
  });
  afterEach(() => {
    deafen.forEach((stop) => stop());
    deafen = [];
    vi.unstubAllGlobals();
  });
}
