import type { GrownUpsPowers } from '../features/grown-ups/powers';
import type { Stillness } from '../features/lesson/steps/step-view';
import type { I18n } from '../i18n/i18n';
import type { Kiosk } from './kiosk.model';
import type { Parts } from './parts';
import type { Reader } from './reader.model';

/** Everything the app works with, made in `main` and handed down: nothing is reached for. */
export interface AppDeps {
  kiosk: Kiosk;
  reader: Reader;
  parts: Parts;
  i18n: I18n;
  stillness: Stillness;
  /** The welcome scene as the build printed it into the page. */
  art: Node | undefined;
  /** So many random bytes, as hexadecimal digits. */
  random: (bytes: number) => string;
  /** Covers everything in one turn: when it returns, the lesson is off the screen and nothing sounds. */
  hide: () => void;
  /** What the grown-ups' side may use of the tablet. */
  grownUps: GrownUpsPowers;
}
