import { checksumOf } from './checksum';
import { parseSetUp, type SetUp } from './school-setup';

/** More than this is no set-up of ours, whatever it says; reading it would freeze a slow tablet. */
export const MOST_LETTERS = 65_536;
/** Letters in one frame of the QR film: readable from a tablet's screen by another tablet's plain camera. */
export const FRAME_LETTERS = 300;
/** The film is never longer than this: somebody holds a tablet up for it. */
export const MOST_FRAMES = 60;

const KIND = 'lantern-set-up';

/**
 * Why a set-up was not taken. `cut`: it is ours and something of it is missing or changed. `newer`: made by a later version.
 * `bad`: it arrived whole, and holds what no set-up may.
 */
export type TransferProblem = 'too-big' | 'not-ours' | 'newer' | 'cut' | 'bad';
export type Transfer = { state: 'ready'; setUp: SetUp } | { state: 'refused'; problem: TransferProblem };

const refused = (problem: TransferProblem): Transfer => ({ state: 'refused', problem });

/** The set-up as a file or a film carries it, with the PIN only in its salted form: thirty tablets open with one PIN. */
export function writeTransfer(setUp: SetUp): string {
  const body = JSON.stringify(setUp);
  return JSON.stringify({ kind: KIND, format: 1, sum: checksumOf(body), body });
}

/**
 * Reads a set-up file or a whole film. All or nothing, and never throws: what is refused has changed nothing.
 * Damage is taken for a set-up with odds of 1 in 2³² (CRC-32), and then still has to be a valid one.
 */
export function readTransfer(text: string): Transfer {
  if (text.length > MOST_LETTERS) return refused('too-big');
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(text.includes(KIND) ? 'cut' : 'not-ours');
  }
  if (typeof read !== 'object' || read === null || (read as { kind?: unknown }).kind !== KIND)
    return refused('not-ours');
  const { format, sum, body } = read as { format?: unknown; sum?: unknown; body?: unknown };
  if (format !== 1) return refused(typeof format === 'number' && format > 1 ? 'newer' : 'bad');
  if (typeof body !== 'string' || sum !== checksumOf(body)) return refused('cut');
  return ofBody(body);
}

function ofBody(body: string): Transfer {
  let stored: unknown;
  try {
    stored = JSON.parse(body);
  } catch {
    return refused('bad');
  }
  const parsed = parseSetUp(stored);
  return parsed.state === 'ready' ? { state: 'ready', setUp: parsed.setUp } : refused('bad');
}

/** Marks frames of one film, so that two teachers side by side do not mix theirs. */
const MARK = 'LS1';

/**
 * The frames of a film: each its own QR code, shown one after the other.
 * @throws RangeError for what no film has room for
 */
export function framesOf(text: string): string[] {
  const count = Math.max(1, Math.ceil(text.length / FRAME_LETTERS));
  if (count > MOST_FRAMES) throw new RangeError('Too long for a film');
  const film = checksumOf(text);
  return Array.from({ length: count }, (_, at) =>
    [MARK, film, at + 1, count, text.slice(at * FRAME_LETTERS, (at + 1) * FRAME_LETTERS)].join(':'),
  );
}

/** Frames seen so far, in any order. */
export interface Film {
  id: string;
  count: number;
  /** By number, from 1. */
  frames: Readonly<Record<number, string>>;
}

/**
 * Takes a frame to those seen. A frame of another film starts that one; what is no frame changes nothing.
 * @returns the film, and its text once every frame was seen and the whole is sound
 */
export function withFrame(film: Film | undefined, seen: string): { film: Film | undefined; text: string | undefined } {
  const [, id = '', number = '', of = '', part = ''] = /^LS1:([0-9a-f]{8}):(\d{1,2}):(\d{1,2}):(.*)$/s.exec(seen) ?? [];
  const [at, count] = [Number(number), Number(of)];
  if (at < 1 || at > count || count > MOST_FRAMES || part.length > FRAME_LETTERS) return { film, text: undefined };
  const had = film?.id === id && film.count === count ? film : { id, count, frames: {} };
  const now: Film = { ...had, frames: { ...had.frames, [at]: part } };
  const parts = Array.from({ length: count }, (_, place) => now.frames[place + 1]);
  if (parts.some((one) => one === undefined)) return { film: now, text: undefined };
  const text = parts.join('');
  // Frames that do not belong together are thrown away: the film goes round and is seen again.
  return checksumOf(text) === id ? { film: now, text } : { film: undefined, text: undefined };
}
