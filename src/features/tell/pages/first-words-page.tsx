import { useTellWords } from '../tell-words';
import { Icon } from '../../../art/icon';
import { CAST } from '../../../art/cast';
import { ObjectPicture } from '../../../art/objects/object-picture';
import type { ObjectId } from '../../../art/objects/objects';
import type { Look } from '../../../art/person/look';
import { Portrait } from '../../../art/portrait';
import { FIRST_WORDS, type FirstWords, wordsChosen } from '../../../domain/tell';
import { AnswerCard } from '../../../ui/answer-card';
import { Say } from '../../../ui/say';
import type { PageProps } from '../page-props';
import css from './first-words-page.module.css';

const PICTURES: Readonly<Record<Exclude<FirstWords, 'hurt' | 'child'>, ObjectId>> = {
  secret: 'lock',
  online: 'tablet',
  home: 'house',
  school: 'school',
  friend: 'handshake',
  important: 'speech',
};

/** Who hurts another child is nobody of the cast, and seen from behind. */
const FROM_BEHIND: Look = {
  age: 'child',
  skin: 3,
  head: 'short',
  hairColour: 'brown',
  top: 'grey',
  topStyle: 'hood',
  bottom: 'navy',
};

function Picture({ of }: { of: FirstWords }) {
  if (of === 'hurt') return <Portrait look={CAST.sam} feeling="sad" crop="close" />;
  if (of === 'child') return <Portrait look={FROM_BEHIND} seen="behind" crop="close" />;
  return <ObjectPicture what={PICTURES[of]} />;
}

/** A sentence to begin with, large enough to be shown to an adult by a child who cannot say it. */
export function FirstWordsPage({ tell, onChange }: PageProps) {
  const t = useTellWords();
  const chosen = wordsChosen(tell.words);
  return (
    <div class={css['page']}>
      <Say as="h1" size="large" text={t('firstWords.heading')} focusKey="heading" />
      <div class={css['cards']} role="group" aria-label={t('firstWords.heading')}>
        {FIRST_WORDS.map((id) => (
          <AnswerCard
            key={id}
            shape="side"
            picture={<Picture of={id} />}
            label={t(`firstWords.options.${id}`)}
            chosen={id === chosen}
            mark={<Icon name="check" />}
            onChoose={() => onChange({ words: id === chosen ? undefined : id })}
          />
        ))}
      </div>
      <div class={css['say']} role="status">
        {chosen ? (
          <>
            <div class={css['large']}>
              <Say size="huge" text={t(`firstWords.options.${chosen}`)} />
            </div>
            <Say text={t('firstWords.practise')} />
          </>
        ) : (
          <Say text={t('firstWords.none')} />
        )}
      </div>
      <div class={css['reply']}>
        <Say as="h2" text={t('firstWords.replyHeading')} />
        <Say text={t('firstWords.reply')} />
      </div>
    </div>
  );
}
