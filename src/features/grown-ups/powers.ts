import type { Clock } from '../../platform/clock';
import type { PinCrypto } from '../../platform/pin-crypto';
import type { Speech } from '../../platform/speech';
import type { Storage } from '../../platform/storage';
import type { Curriculum } from './curriculum';
import type { Updates } from '../../platform/updates';

/** What the grown-ups' side may use of the tablet. Handed in by `main`, so that tests can be any tablet. */
export interface GrownUpsPowers {
  storage: Storage;
  clock: Clock;
  speech: Speech;
  updates: Updates;
  pinCrypto: PinCrypto;
  curriculum: Curriculum;
  /** So many random bytes, as hexadecimal digits. */
  random: (bytes: number) => string;
  /** Version of this build. */
  version: string;
}
