import { CODE_LENGTH } from './session-code';

const MARK = 'LC1';

/** What the QR of a session says: the same four pictures as on the board, as hexadecimal digits. */
export function writeSessionText(pictures: readonly number[]): string {
  return MARK + pictures.map((picture) => picture.toString(16).toUpperCase()).join('');
}

/**
 * Reads what a camera saw. Never throws. Whether the four pictures go together is for `readSessionCode` to say.
 * @returns places in `CODE_PICTURES`; undefined for what is no session
 */
export function readSessionText(text: string): number[] | undefined {
  const digits = new RegExp(`^${MARK}([0-9A-F]{${CODE_LENGTH}})$`).exec(text)?.[1];
  return digits === undefined ? undefined : [...digits].map((digit) => Number.parseInt(digit, 16));
}
