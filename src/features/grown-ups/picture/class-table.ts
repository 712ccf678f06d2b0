import { HARDLY_ANY, NEARLY_ALL, type PictureRow } from '../../../domain/class-picture';
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
  const share = (value: number | undefined) => {
    if (value === undefined) return t('table.none');
    if (value === NEARLY_ALL) return t('table.nearlyAll');
    return value === HARDLY_ANY ? t('table.hardlyAny') : t('table.share', { number: Math.round(value * 100) });
  };
  return {
    head: [t('table.idea'), t('table.before'), t('table.after')],
    body: rows.map(({ concept, before, after }) => [ideaOf(concept), share(before), share(after)]),
    foot: [t('table.answered'), String(answered.before), String(answered.after)],
  };
}
