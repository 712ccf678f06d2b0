import type { CameraAnswer, CameraEvents } from '../../platform/camera';
import type { Clock } from '../../platform/clock';
import type { Device } from '../../platform/device';
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
  /** Shows the camera in `video` and reads codes. Its script comes when it is first called; a missing camera is an answer. */
  openCamera: (video: HTMLVideoElement, events: CameraEvents) => Promise<CameraAnswer>;
  /** Lets an adult keep a text as a file of that name and type. */
  saveFile: (name: string, text: string, type: string) => Promise<void>;
  /** What the tablet knows of itself. Its script comes when it is first called; rejects when that piece is missing. */
  device: () => Promise<Device>;
  /** Whoever holds this tablet has asked for as little motion as can be. */
  reducedMotion: boolean;
  /** A lesson is run from this side: the screen stays lit and the side stays open, until it is said that it is over. */
  running: (on: boolean) => void;
  /** So many random bytes, as hexadecimal digits. */
  random: (bytes: number) => string;
  /** Version of this build. */
  version: string;
}
