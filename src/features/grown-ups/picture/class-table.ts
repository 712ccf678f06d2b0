import type { PictureRow } from '../../../domain/tally';
import type { TFunction } from '../../../i18n/i18n';

/** The class picture as words and numbers. */
export interface ClassTable {
  head: readonly [idea: string, before: string, after: string];
  body: readonly (readonly [idea: string, before: string, after: string])[];
  foot: readonly [idea: string, before: string, after: string];
}

interface Picture {
  rows: readonly PictureRow[];
  ideaOf: (concept: string) => string;
  answered: { before: number; after: number };
}

/** What the screen, the print and the file show: made in one place, so that they cannot say different things. */
export function classTable({ rows, ideaOf, answered }: Picture, t: TFunction<'picture'>): ClassTable {
  const share = (value: number | undefined) =>
    value === undefined ? t('table.none') : t('table.share', { number: Math.round(value * 100) });
  return {
    head: [t('table.idea'), t('table.before'), t('table.after')],
    body: rows.map(({ concept, before, after }) => [ideaOf(concept), share(before), share(after)]),
    foot: [t('table.answered'), String(answered.before), String(answered.after)],
  };
}
