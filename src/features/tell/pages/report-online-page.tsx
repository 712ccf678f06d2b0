import type { ObjectId } from '../../../art/objects/objects';
import type { PageProps } from '../page-props';
import { Points } from '../points';
import { useTellWords } from '../tell-words';

const PICTURES = {
  fault: 'heart',
  stop: 'stop',
  adult: 'handshake',
  keep: 'letter',
  ceop: 'laptop',
  remove: 'shield',
  ask: 'speech',
} as const satisfies Record<string, ObjectId>;

const FIRST = ['fault', 'stop', 'adult', 'keep'] as const;
/** Services for the United Kingdom, seen in the sources of the curriculum research, section 5. */
const UK = [...FIRST, 'ceop', 'remove'] as const;
const ELSEWHERE = [...FIRST, 'ask'] as const;

/** For 11 to 13: abuse online, or a picture that went too far. Nothing here is a report; it leads to people who do them. */
export function ReportOnlinePage({ school: { region } }: PageProps) {
  const t = useTellWords();
  const points = region.startsWith('GB') ? UK : ELSEWHERE;
  return (
    <Points
      heading={t('online.heading')}
      points={points.map((id) => ({ id, picture: PICTURES[id], text: t(`online.points.${id}`) }))}
    />
  );
}
