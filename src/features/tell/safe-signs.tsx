import { ObjectPicture } from '../../art/objects/object-picture';
import type { ObjectId } from '../../art/objects/objects';
import { Say } from '../../ui/say';
import css from './safe-signs.module.css';
import { useTellWords } from './tell-words';

const SIGNS = ['listens', 'believes', 'secrets', 'helps'] as const;
const PICTURES: Readonly<Record<(typeof SIGNS)[number], ObjectId>> = {
  listens: 'ear',
  believes: 'heart',
  secrets: 'speech',
  helps: 'handshake',
};

/**
 * What makes an adult safe: what they do, never who they are. The one who hurts may be family, or trusted by everybody
 * (why 'safe' and not 'trusted': curriculum research, section 6).
 */
export function SafeSigns() {
  const t = useTellWords();
  return (
    <div class={css['signs']}>
      <Say text={t('hand.safe.heading')} />
      <ul>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <ObjectPicture what={PICTURES[sign]} />
            <Say text={t(`hand.safe.${sign}`)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
