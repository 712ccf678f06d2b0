/** What the worker asks each open page before it lets a new version wait its turn. */
export const ARE_YOU_RUNNING = 'lantern:are-you-running';

/** What a healthy page answers, through the port that came with the question. */
export const RUNNING = 'lantern:running';

/** What a page sends when nobody is in the middle of anything: the waiting version may take over. */
export const SKIP_WAITING = 'SKIP_WAITING';
