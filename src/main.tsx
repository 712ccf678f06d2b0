import './styles/layers.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/accessibility.css';
import { hydrate, render } from 'preact';
import { App } from './app/app';
import type { AppDeps } from './app/deps';
import { createKiosk } from './app/kiosk.model';
import { later } from './app/later';
import { createParts } from './app/parts';
import { createReader } from './app/reader.model';
import { watchOver } from './app/watch-over';
import { createWords } from './i18n/i18n';
import { plainAddress } from './platform/address';
import { createClock } from './platform/clock';
import { createLook } from './platform/look';
import { createPageLife } from './platform/page-life';
import { createRandom } from './platform/random';
import { createSpeech } from './platform/speech';
import { createStorage } from './platform/storage';
import { createUpdates } from './platform/updates';
import { createWakeLock } from './platform/wake-lock';

plainAddress(window);

const clock = createClock();
const speech = createSpeech(window);
const storage = createStorage(window);
const updates = createUpdates();
const i18n = createWords();
const reader = createReader(speech);
const kiosk = createKiosk({
  clock,
  speech: reader,
  wakeLock: createWakeLock(navigator),
  look: createLook(window),
  isReading: reader.isGoing,
});
const parts = createParts(i18n, storage);
// Not there on a page that is neither https nor localhost.
const subtle = crypto.subtle as SubtleCrypto | undefined;
const random = createRandom(crypto);
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;

const root = document.getElementById('app') as HTMLElement;
// Taken out before the app wakes and put back by the welcome screen: the drawing is never in a script.
const art = root.querySelector('[data-art] > svg') ?? undefined;

// Synchronous, unlike a change of state: when the handler of Hide returns, the lesson is off the screen. New props each time, for what
// has the same ones is left as it was drawn.
const paintNow = () => render(<App deps={{ ...deps }} />, root);

const deps: AppDeps = {
  kiosk,
  reader,
  parts,
  i18n,
  stillness: { after: clock.after, reducedMotion },
  art,
  random,
  hide() {
    kiosk.hide();
    paintNow();
  },
  grownUps: {
    storage,
    clock,
    speech,
    updates,
    pinCrypto: {
      supported: subtle !== undefined,
      derive: async (...pin) => (await import('./platform/pin-crypto')).derivePin(subtle, ...pin),
    },
    curriculum: later(async () => (await import('./app/curriculum')).createCurriculum(i18n)),
    openCamera: async (video, events) => (await import('./platform/camera')).openCamera(video, events),
    saveFile: async (...file) => (await import('./platform/save-file')).saveFile(...file),
    device: async () => (await import('./platform/device')).createDevice(window),
    reducedMotion,
    running: kiosk.setRunning,
    random,
    version: __VERSION__,
  },
};

art?.remove();
hydrate(<App deps={deps} />, root);

watchOver({ ...deps, clock, storage, updates, page: createPageLife(window), paintNow });
