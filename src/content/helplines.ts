import ELSEWHERE from './helplines/elsewhere.json';
import ENGLAND from './helplines/GB-ENG.json';
import NORTHERN_IRELAND from './helplines/GB-NIR.json';
import SCOTLAND from './helplines/GB-SCT.json';
import WALES from './helplines/GB-WLS.json';
import IRELAND from './helplines/IE.json';
import type { Helpline, HelplineFile, HelplineRegion, SeenHelpline } from './schema/helpline';

// Aboard, not fetched: a number must be there when nothing else is. Their shape is held by a test, not checked on the
// tablet, where a throw would cost a child the whole page.
const FILES: Readonly<Record<HelplineRegion, HelplineFile>> = {
  'GB-ENG': ENGLAND as HelplineFile,
  'GB-WLS': WALES as HelplineFile,
  'GB-SCT': SCOTLAND as HelplineFile,
  'GB-NIR': NORTHERN_IRELAND as HelplineFile,
  IE: IRELAND as HelplineFile,
  elsewhere: ELSEWHERE as HelplineFile,
};

/** A number as a child sees it: no more than is needed to ring it. */
export type ShownHelpline = Pick<SeenHelpline, 'id' | 'name' | 'number' | 'kind' | 'free'>;

const isSeen = (entry: Helpline): entry is SeenHelpline => entry.status === 'seen';

/**
 * The numbers children of a region may see: only those read in a source. A child who rings a number that nobody
 * answers may not try again.
 */
export function shownHelplines({ entries }: Pick<HelplineFile, 'entries'>): readonly ShownHelpline[] {
  return entries
    .filter(isSeen)
    .map(({ id, name, number, kind, free }) => ({ id, name, number, kind, ...(free && { free }) }));
}

/** The numbers children of a region may see. */
export function helplinesFor(region: HelplineRegion): readonly ShownHelpline[] {
  return shownHelplines(FILES[region]);
}

/** How far one number can be relied on: checked live, seen in a source, or not to be shown. */
export type HelplineTrust = 'checked' | 'seen' | 'unverified';

/** What the grown-ups' side says of a region's numbers; the sentence for each key stands in `teacher.json`. */
export interface HelplineStatus {
  /** `none`: no number is shown; `seen`: at least one that is shown was never checked live; `checked`: all were. */
  key: 'none' | 'seen' | 'checked';
  /** True when children see no emergency number: an adult has to tell them which it is. */
  noEmergency: boolean;
  /** The earliest live check among the numbers shown: how old the oldest promise is. Null unless all were checked. */
  oldestCheck: string | null;
  entries: readonly (Pick<Helpline, 'id' | 'name' | 'number' | 'kind' | 'source' | 'verifiedOn'> & {
    trust: HelplineTrust;
  })[];
}

const trustOf = (entry: Helpline): HelplineTrust =>
  entry.status === 'unverified' ? 'unverified' : entry.verifiedOn === null ? 'seen' : 'checked';

/** What is known of every number in a region's file, those that children never see included. */
export function statusOf({ entries }: Pick<HelplineFile, 'entries'>): HelplineStatus {
  const shown = entries.filter(isSeen);
  const checks = shown.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
  const allChecked = shown.length > 0 && checks.length === shown.length;
  return {
    key: shown.length === 0 ? 'none' : allChecked ? 'checked' : 'seen',
    noEmergency: !shown.some(({ kind }) => kind === 'emergency'),
    oldestCheck: (allChecked && checks[0]) || null,
    entries: entries.map((entry) => {
      const { id, name, number, kind, source, verifiedOn } = entry;
      return { id, name, number, kind, source, verifiedOn, trust: trustOf(entry) };
    }),
  };
}

/** For the grown-ups' side: how far a region's numbers can be relied on, and since when. */
export function helplineStatus(region: HelplineRegion): HelplineStatus {
  return statusOf(FILES[region]);
}
