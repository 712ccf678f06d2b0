import { checksumOf } from './checksum';
import { EMPTY_PLAN, parsePlan, type Plan } from './plan';
import { parseSetUp, SETUP_VERSION, type SetUp } from './school-setup';

/** More than this is no set-up of ours, whatever it says; reading it would freeze a slow tablet. */
export const MOST_LETTERS = 65_536;
/** Letters in one frame of the QR film: readable from a tablet's screen by another tablet's plain camera. */
export const FRAME_LETTERS = 300;
/** The film is never longer than this: somebody holds a tablet up for it. */
export const MOST_FRAMES = 60;

const KIND = 'lantern-set-up';
/** 1 held the set-up alone; 2 the DSL's sign-offs too; 3 those of translations. All are read for ever. */
const FORMAT = 3;

/** What the school's DSL has signed off, which goes with the set-up: ninety tablets are not signed off one by one. */
export type SignOffs = Pick<Plan, 'signedOff' | 'signOffNeeded'>;

/** What a file or a film carries. Nothing in it is about a child. */
export interface Carried {
  setUp: SetUp;
  signOffs: SignOffs;
}

/**
 * Why a set-up was not taken. `cut`: it is ours and something of it is missing or changed. `newer`: made by a later version.
 * `bad`: it arrived whole, and holds what no set-up may.
 */
export type TransferProblem = 'too-big' | 'not-ours' | 'newer' | 'cut' | 'bad';
export type Transfer = ({ state: 'ready' } & Carried) | { state: 'refused'; problem: TransferProblem };

const refused = (problem: TransferProblem): Transfer => ({ state: 'refused', problem });
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The set-up as a file or a film carries it, with the PIN only in its salted form: thirty tablets open with one PIN. */
export function writeTransfer(setUp: SetUp, { signedOff, signOffNeeded }: SignOffs = EMPTY_PLAN): string {
  // One short line a lesson: each letter more is longer to hold a tablet up for.
  const lines = Object.entries(signedOff).map(
    ([id, { version, day, initials }]) => `${id} ${version} ${day} ${initials}`,
  );
  const body = JSON.stringify({ setUp, signedOff: lines, ...(signOffNeeded && { signOffNeeded }) });
  // The oldest that can carry it: a tablet that was not updated yet takes what it understands, and says of the rest that it is newer.
  const format = Object.keys(signedOff).some((key) => key.includes('/')) ? FORMAT : 2;
  return JSON.stringify({ kind: KIND, format, sum: checksumOf(body), body });
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
  if (!isRecord(read) || read['kind'] !== KIND) return refused('not-ours');
  const { format, sum, body } = read;
  if (format !== 1 && format !== 2 && format !== FORMAT)
    return refused(typeof format === 'number' && format > FORMAT ? 'newer' : 'bad');
  if (typeof body !== 'string' || sum !== checksumOf(body)) return refused('cut');
  return ofBody(body, format);
}

function ofBody(body: string, format: number): Transfer {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return refused('bad');
  }
  if (!isRecord(read)) return refused('bad');
  const { setUp, ...others } = format === 1 ? { setUp: read, signedOff: [] } : read;
  const signOffs = signOffsOf(others);
  const parsed = parseSetUp(setUp);
  if (parsed.state === 'ready') return signOffs ? { state: 'ready', setUp: parsed.setUp, signOffs } : refused('bad');
  const version = isRecord(setUp) && setUp['version'];
  return refused(typeof version === 'number' && version > SETUP_VERSION ? 'newer' : 'bad');
}

/** A lesson, in another language than it was written in with that before it; its version, a day, and initials. */
const SIGN_OFF = /^((?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}\/)?[a-z0-9-]{1,80}) (\d{1,6}) (\S{10}) (\S{2,10})$/;

/** The sign-offs, or undefined when anything stands there that this app did not write: a guess here shows a child a lesson unread. */
function signOffsOf(read: Record<string, unknown>): SignOffs | undefined {
  const { signedOff: lines, signOffNeeded, ...unknown } = read;
  if (Object.keys(unknown).length > 0 || (signOffNeeded !== undefined && signOffNeeded !== true)) return undefined;
  if (!Array.isArray(lines)) return undefined;
  const entries = lines.map((line: unknown) => {
    const [, id = '', version, day, initials] = SIGN_OFF.exec(String(line)) ?? [];
    return [id, { day, initials, version: Number(version) }] as const;
  });
  // What a plan would leave out was no sign-off; two for one lesson are none.
  const { signedOff } = parsePlan({ signedOff: Object.fromEntries(entries) });
  if (Object.keys(signedOff).length !== lines.length) return undefined;
  return { signedOff, ...(signOffNeeded && { signOffNeeded }) };
}

/** Marks frames of one film, so that two teachers side by side do not mix theirs. */
const MARK = 'LS1';

/** A text in pieces no longer than a frame. A letter of two halves is not cut in two: a QR code cannot carry half of one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  do {
    const most = rest.slice(0, FRAME_LETTERS);
    const piece = rest.length > FRAME_LETTERS ? most.replace(/[\uD800-\uDBFF]$/, '') : most;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  } while (rest !== '');
  return pieces;
}

/**
 * The frames of a film: each its own QR code, shown one after the other.
 * @throws RangeError for what no film has room for
 */
export function framesOf(text: string): string[] {
  const pieces = piecesOf(text);
  if (pieces.length > MOST_FRAMES) throw new RangeError('Too long for a film');
  const film = checksumOf(text);
  return pieces.map((piece, at) => [MARK, film, at + 1, pieces.length, piece].join(':'));
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
