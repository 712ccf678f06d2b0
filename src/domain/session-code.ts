/**
 * The pictures of a session code, by the names of their drawings. Printed sheets and teachers' notes show codes made of
 * them: never reorder, never replace. A child who cannot read can tell a cat from a boat.
 */
export const CODE_PICTURES = [
  'cat',
  'boat',
  'star',
  'tree',
  'fish',
  'key',
  'sun',
  'apple',
  'house',
  'bus',
  'umbrella',
  'balloon',
  'flower',
  'moon',
  'bicycle',
  'rabbit',
] as const;
export type CodePicture = (typeof CODE_PICTURES)[number];

/** How many pictures a code has. */
export const CODE_LENGTH = 4;

/** Room in a code: 85 lessons × 12 languages × 4 sets of options fit into three pictures (16³ = 4096). */
export const CODE_ROOM = { lessons: 85, languages: 12 } as const;

/** What a teacher asks thirty tablets to do. Numbers are those of `src/content/session-numbers.json`. */
export interface Session {
  /** Number of the lesson, 0 to 84. */
  lesson: number;
  /** Number of the language, 0 to 11. */
  language: number;
  /** The tablet waits at stop points for the next picture. */
  stops: boolean;
  /** At the end a check shows its counts as a QR for the class picture. */
  handIn: boolean;
}

const SIZE = CODE_PICTURES.length;

/** Product in the field of sixteen elements (x⁴ + x + 1). */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 4; bit += 1) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 7; bit >= 4; bit -= 1) {
    if (product & (1 << bit)) product ^= 0b10011 << (bit - 4);
  }
  return product;
}

/** Weights of the three pictures that carry something; the check itself weighs 1. All differ, none is nought. */
const WEIGHTS = [2, 3, 4] as const;
/** So that the first lesson does not begin with three cats. */
const MASK = [11, 6, 13] as const;

const checkOf = (data: readonly number[]) =>
  WEIGHTS.reduce<number>((sum, weight, at) => sum ^ times(weight, data[at] as number), 0);

/**
 * The four pictures of a session. Worked out on the tablet itself; no server knows of it.
 * @returns places in `CODE_PICTURES`
 * @throws RangeError for a lesson or language that has no room in a code
 */
export function sessionCode({ lesson, language, stops, handIn }: Session): number[] {
  const fits = (n: number, room: number) => Number.isInteger(n) && n >= 0 && n < room;
  if (!fits(lesson, CODE_ROOM.lessons) || !fits(language, CODE_ROOM.languages))
    throw new RangeError('No code has room for this lesson and language');
  const value = ((lesson * CODE_ROOM.languages + language) * 2 + Number(stops)) * 2 + Number(handIn);
  const data = [value >> 8, (value >> 4) & 15, value & 15].map((digit, at) => digit ^ (MASK[at] as number));
  return [...data, checkOf(data)];
}

/**
 * What a code asks for.
 *
 * One wrong picture, and two neighbours swapped, are always refused (the check is a code over a field of sixteen with
 * weights that all differ). Four pictures tapped at random are taken for a code once in sixteen times, and then open a
 * lesson, or say that the tablet has none: nothing is lost by either.
 * @returns undefined for what is no code
 */
export function readSessionCode(pictures: readonly number[]): Session | undefined {
  if (pictures.length !== CODE_LENGTH) return undefined;
  if (!pictures.every((one) => Number.isInteger(one) && one >= 0 && one < SIZE)) return undefined;
  const data = pictures.slice(0, 3);
  if (checkOf(data) !== pictures[3]) return undefined;
  const value = data.reduce((sum, digit, at) => sum * SIZE + (digit ^ (MASK[at] as number)), 0);
  const rest = value >> 2;
  const lesson = Math.floor(rest / CODE_ROOM.languages);
  if (lesson >= CODE_ROOM.lessons) return undefined;
  return { lesson, language: rest % CODE_ROOM.languages, stops: (value & 2) > 0, handIn: (value & 1) > 0 };
}

/**
 * The picture that lets a class go on after a stop. Differs from stop to stop, so that nobody runs ahead by tapping the
 * last one again.
 * @param part which stop, from 1
 * @returns a place in `CODE_PICTURES`
 */
export function stopPicture(session: Session, part: number): number {
  const start = sessionCode(session).reduce((sum, picture, at) => sum ^ times(picture, at + 2), 7);
  return (start + part * 5) % SIZE;
}
