import { DIST_PSEUDO, startServer, test as base, type Served } from './app';
import { TOUR_CONTEXT } from './tour';
import type { Language } from './words';

interface Fixtures {
  /** Addresses of the finished builds: the one for schools, and the one that has the made-up languages too. */
  builds: Record<'school' | 'pseudo', string>;
}

/** For tests that walk through the app: no motion, and nothing is fetched behind their back. */
export const test = base.extend<Fixtures>({
  reducedMotion: TOUR_CONTEXT.reducedMotion,
  serviceWorkers: TOUR_CONTEXT.serviceWorkers,
  // A test that is shared out screen by screen needs longer than one that asks one thing.
  builds: async ({ served }, use) => {
    const pseudo: Served = await startServer({ dir: DIST_PSEUDO });
    await use({ school: served.url, pseudo: pseudo.url });
    await pseudo.kill();
  },
});

export const buildFor = (builds: Fixtures['builds'], language: Language) =>
  language === 'en' ? builds.school : builds.pseudo;

export { expect } from './app';
