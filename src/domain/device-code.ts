import type { DeviceFacts } from './readiness';

/**
 * Signs of a code, none of which is taken for another on a bad line or in bad handwriting: no B (8), I and L (1), O (0), U (V). There
 * are 31, a prime number, so that the check at the end finds every wrong sign and every two that changed places.
 */
const SIGNS = '0123456789ACDEFGHJKMNPQRSTVWXYZ';
const MOST = SIGNS.length - 1;

/** What each place of a code says, from the left, by the number of its sign. The table in `docs/for-it.md` says the same in words. */
const OFFLINE = ['unsupported', 'installing', 'ready', 'update-waiting', 'cut-off', 'no-room'] as const;
const FILES = ['none', 'checking', 'checked'] as const;
const STORAGE = ['no', 'yes', 'unknown', 'checking'] as const;
const SET_UP = ['none', 'broken', 'ready'] as const;
const VOICE = ['none', 'some', 'all'] as const;
const CAMERA = ['absent', 'denied', 'there', 'checking'] as const;

/** What a code tells whoever hears it. Numbers stop at 30, which means 30 or more. */
export interface HeardDevice {
  version: readonly [number, number, number];
  offline: DeviceFacts['offline'];
  files: DeviceFacts['files']['state'];
  missing: number;
  damaged: number;
  storage: DeviceFacts['storage'];
  setUp: DeviceFacts['setUp'];
  voice: (typeof VOICE)[number];
  camera: DeviceFacts['camera'];
}

/** Weighted sum, with the place as weight. */
const sumOf = (values: readonly number[]) =>
  values.reduce((sum, value, at) => (sum + value * (at + 1)) % SIGNS.length, 0);
const LENGTH = 12;

/**
 * What IT reads out to whoever supports it: the state of one tablet in twelve signs, the last a check. It says nothing about a
 * person, the school or its name.
 * @param version of the app, `1.2.3`; what does not look like that counts as 0
 */
export function deviceCode(
  { offline, files, storage, setUp, languages, camera }: DeviceFacts,
  version: string,
): string {
  const numbers = /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number) ?? [0, 0, 0];
  const checked = files.state === 'checked' ? files : { missing: 0, damaged: 0 };
  const voice = languages.read === 0 ? 'none' : languages.read < languages.offered ? 'some' : 'all';
  const values = [
    ...numbers,
    OFFLINE.indexOf(offline),
    FILES.indexOf(files.state),
    checked.missing,
    checked.damaged,
    STORAGE.indexOf(storage),
    SET_UP.indexOf(setUp),
    VOICE.indexOf(voice),
    CAMERA.indexOf(camera),
  ].map((value) => Math.min(value, MOST));
  // The weight of the last place times its sign makes the whole sum nought.
  const check = SIGNS.split('').findIndex((_, value) => sumOf([...values, value]) === 0);
  const code = [...values, check].map((value) => SIGNS[value]).join('');
  return (code.match(/.{4}/g) as string[]).join('-');
}

/** A sign as somebody may have heard or written it. */
const heardAs: Readonly<Record<string, string>> = { B: '8', I: '1', L: '1', O: '0', U: 'V' };

/** What a code says, or undefined when it was misheard: one wrong sign, or two that changed places, never pass. */
export function readDeviceCode(heard: string): HeardDevice | undefined {
  const signs = heard.toUpperCase().replace(/[\s-]/g, '').split('');
  const values = signs.map((sign) => SIGNS.indexOf(heardAs[sign] ?? sign));
  if (values.length !== LENGTH || values.includes(-1) || sumOf(values) !== 0) return undefined;
  type Twelve = readonly [
    ...[number, number, number, number, number, number],
    ...[number, number, number, number, number, number],
  ];
  const [major, minor, patch, offlineAt, filesAt, missing, damaged, storageAt, setUpAt, voiceAt, cameraAt] =
    values as unknown as Twelve;
  const [offline, files, storage] = [OFFLINE[offlineAt], FILES[filesAt], STORAGE[storageAt]];
  const [setUp, voice, camera] = [SET_UP[setUpAt], VOICE[voiceAt], CAMERA[cameraAt]];
  if (!offline || !files || !storage || !setUp || !voice || !camera) return undefined;
  return { version: [major, minor, patch], offline, files, missing, damaged, storage, setUp, voice, camera };
}
