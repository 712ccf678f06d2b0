import { DIST, DIST_PSEUDO, startServer, test as base } from './app';
import { openTablet, WALK_CONTEXT, type Tablet } from './walk/tablet';
import type { Language } from './words';
import { LARGE_LETTERS } from './measure/rules';

interface Held {
  /** Addresses of the finished builds: the one for schools, and the one that has the made-up languages too. */
  builds: Record<'school' | 'pseudo', string>;
  /** A tablet on its welcome screen, kept from test to test: switching one on takes longer than a walk through a lesson. */
  tablet(kind: TabletKind): Promise<Tablet>;
}

const KINDS = {
  english: { language: 'en' },
  'other names': { language: 'en', bodyNames: 'private-parts' },
  'large letters': { language: 'en', letters: LARGE_LETTERS },
  'a third longer': { language: 'en-XA' },
  'dark colours and symbols': { language: 'en', comforts: ['dark-room', 'symbols'] },
  'strong colours and bigger words': { language: 'en', comforts: ['high-contrast', 'larger-text'] },
  'right to left': { language: 'ar-XB', bodyNames: 'private-parts' },
} as const;
type TabletKind = keyof typeof KINDS;

/** For tests that walk through the app: no motion, and nothing is fetched behind their back. */
export const test = base.extend<object, Held>({
  reducedMotion: WALK_CONTEXT.reducedMotion,
  serviceWorkers: WALK_CONTEXT.serviceWorkers,
  builds: [
    // Playwright insists on a pattern here, also where nothing is taken.
    async ({}, use) => {
      const [school, pseudo] = await Promise.all([startServer({ dir: DIST }), startServer({ dir: DIST_PSEUDO })]);
      await use({ school: school.url, pseudo: pseudo.url });
      await Promise.all([school.kill(), pseudo.kill()]);
    },
    { scope: 'worker' },
  ],
  tablet: [
    async ({ browser, builds }, use) => {
      const open = new Map<TabletKind, Promise<Tablet>>();
      await use((kind) => {
        const options = KINDS[kind];
        const tablet = open.get(kind) ?? openTablet(browser, { url: buildFor(builds, options.language), ...options });
        open.set(kind, tablet);
        return tablet;
      });
      for (const tablet of open.values()) await (await tablet).close();
    },
    { scope: 'worker' },
  ],
});

export const buildFor = (builds: Held['builds'], language: Language) =>
  language === 'en' ? builds.school : builds.pseudo;

export { expect } from './app';
