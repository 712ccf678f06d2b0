import type { AppDeps } from '../../src/app/deps';
import { createKiosk } from '../../src/app/kiosk.model';
import { createReader } from '../../src/app/reader.model';
import { createWords } from '../../src/i18n/i18n';
import { createFakeClock, type FakeClock } from './fake-clock';
import { createFakeSpeech, type FakeSpeech } from './fake-speech';

/** What every view of the app is given that is not a piece to fetch. */
type Deps = Pick<AppDeps, 'kiosk' | 'reader' | 'i18n' | 'stillness' | 'art' | 'hide'>;

/** A tablet as `main` makes it, on which time and voice are a test's own. Nobody has set it up, and nothing of it is drawn yet. */
export function createFakeTablet(speech = createFakeSpeech()): { clock: FakeClock; speech: FakeSpeech; deps: Deps } {
  const clock = createFakeClock();
  const reader = createReader(speech);
  const kiosk = createKiosk({
    clock,
    speech: reader,
    wakeLock: { hold: () => undefined, release: () => undefined },
    look: { first: '', wished: () => [] },
    isReading: reader.isGoing,
  });
  const stillness = { after: () => () => undefined, reducedMotion: true };
  return { clock, speech, deps: { kiosk, reader, i18n: createWords(), stillness, art: undefined, hide: kiosk.hide } };
}
