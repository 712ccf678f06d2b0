import { crc32 } from './checksum';

/** What a child's tablet says of one question: counts only, never what was tapped. */
export const ANSWERS = ['fits', 'think', 'not-sure', 'none'] as const;
export type HandInAnswer = (typeof ANSWERS)[number];

/** Most questions of a check. */
export const MOST_ANSWERS = 8;

/**
 * The answers of one tablet to one check, as its QR carries them to the teacher's. No name, no device, no time: `id` is made
 * up for this one hand-in and only keeps the same QR from being counted twice.
 */
export interface HandIn {
  /** Number of the check (`src/content/session-numbers.json`), 0 to 255. */
  check: number;
  answers: readonly HandInAnswer[];
  /** Ten hexadecimal digits. */
  id: string;
}

/** Letters a QR code packs tightly (its alphanumeric mode), without those that are misread by eye. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = 'LN1';
/** 1 check, 1 count, 2 answers, 5 id, 4 checksum. */
const BYTES = 13;
const LETTERS = Math.ceil((BYTES * 8) / 5);

function toLetters(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.padEnd(LETTERS * 5, '0').match(/.{5}/g) as string[])
    .map((five) => ALPHABET[Number.parseInt(five, 2)])
    .join('');
}

function toBytes(letters: string): number[] | undefined {
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter));
  if (values.some((value) => value < 0)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  // What pads the last letter carries nothing, so it may only be nought: one hand-in has one spelling.
  if (/1/.test(bits.slice(BYTES * 8))) return undefined;
  return (bits.slice(0, BYTES * 8).match(/.{8}/g) as string[]).map((byte) => Number.parseInt(byte, 2));
}

const four = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/**
 * @returns the text of the QR, 24 letters
 * @throws RangeError for what no tablet can hand in
 */
export function writeHandIn({ check, answers, id }: HandIn): string {
  const known = Number.isInteger(check) && check >= 0 && check < 256;
  if (!known || answers.length === 0 || answers.length > MOST_ANSWERS || !/^[0-9a-f]{10}$/.test(id))
    throw new RangeError('No tablet can hand this in');
  const packed = answers.reduce((sum, answer, at) => sum | (ANSWERS.indexOf(answer) << (2 * at)), 0);
  const idBytes = (id.match(/../g) as string[]).map((pair) => Number.parseInt(pair, 16));
  const data = [check, answers.length, packed >> 8, packed & 255, ...idBytes];
  return MARK + toLetters([...data, ...four(crc32(data))]);
}

/**
 * Reads what a camera saw or a hand typed. Never throws.
 *
 * A misread letter is found always (CRC-32 sees every burst of up to 32 bits), anything else of the right length with odds of
 * 1 in 2³² of being taken for a hand-in.
 * @returns undefined for what is none
 */
export function readHandIn(text: string): HandIn | undefined {
  if (text.length !== MARK.length + LETTERS || !text.startsWith(MARK)) return undefined;
  const bytes = toBytes(text.slice(MARK.length));
  if (!bytes) return undefined;
  const data = bytes.slice(0, BYTES - 4);
  if (four(crc32(data)).some((byte, at) => byte !== bytes[BYTES - 4 + at])) return undefined;
  const [check, count, high, low, ...id] = data as [number, number, number, number, ...number[]];
  const packed = (high << 8) | low;
  if (count === 0 || count > MOST_ANSWERS || packed >> (2 * count) !== 0) return undefined;
  return {
    check,
    answers: Array.from({ length: count }, (_, at) => ANSWERS[(packed >> (2 * at)) & 3] as HandInAnswer),
    id: id.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/**
 * A hand-in as somebody typed it off a tablet: small letters, gaps, and the letters a hand-in never has read as the digits they
 * look like. Whether it is one is for `readHandIn` to say.
 */
export function typedHandIn(typed: string): string {
  const text = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return text.startsWith('1N1') ? MARK + text.slice(MARK.length) : text;
}

/** A hand-in in groups of four, so that it can be typed without losing the place. */
export const inGroups = (text: string): string => (text.match(/.{1,4}/g) ?? []).join(' ');
