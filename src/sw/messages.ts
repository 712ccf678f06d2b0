/** What the worker asks each open page before it lets a new version wait its turn. */
export const ARE_YOU_RUNNING = 'lantern:are-you-running';

/** What a healthy page answers, through the port that came with the question. */
export const RUNNING = 'lantern:running';

/** What the worker asks each open page before it takes over; the answer is true or false, through the port. */
export const ARE_YOU_BUSY = 'lantern:are-you-busy';

/** What the worker asks each open page before it drops what the version before had; the answer is the address of the page's script. */
export const WHICH_SCRIPT = 'lantern:which-script';

/** What the worker tells each open page when the tablet has no room for the files it fetches. */
export const NO_ROOM = 'no-room';

/** What a page sends when nobody is in the middle of anything: the waiting version may take over. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** What the grown-ups' side asks: that every kept file is compared with its hash. */
export const CHECK_FILES = 'lantern:check-files';

/** What the grown-ups' side asks: that every kept file is fetched again, compared, and put in the place of the old one. */
export const REPAIR_FILES = 'lantern:repair-files';

/** How the kept files of this version are. */
export interface FilesReport {
  total: number;
  missing: number;
  /** Not what the build made. */
  damaged: number;
}

/**
 * How a repair went. `offline`: the host did not answer. `different`: it answered with something that is not this version's file.
 * `full`: no room for a second copy. In these three nothing has changed. `failed`: the tablet did not keep what it was given.
 */
export type RepairOutcome = 'repaired' | 'offline' | 'different' | 'full' | 'failed';

/** What the worker says through the port that came with the question: how far it is, then once how it is. */
export type FilesAnswer =
  | { is: 'progress'; done: number; of: number }
  | { is: 'report'; report: FilesReport }
  | { is: 'repair'; outcome: RepairOutcome; report: FilesReport };
