import { useTellWords } from '../tell-words';
import { ObjectPicture } from '../../../art/objects/object-picture';
import type { ObjectId } from '../../../art/objects/objects';
import { onFingers } from '../../../domain/tell';
import { Say } from '../../../ui/say';
import { AdultFace } from '../adult-face';
import type { PageProps } from '../page-props';
import { useAdultName } from '../use-adult-name';
import css from './not-listened-page.module.css';

const SOMETIMES = ['busy', 'laugh', 'disbelieve', 'quiet'] as const;
const PICTURES: Readonly<Record<(typeof SOMETIMES)[number], ObjectId>> = {
  busy: 'clock',
  laugh: 'speech',
  disbelieve: 'thought',
  quiet: 'lock',
};

/** When the first adult did not help: their mistake, and the next finger. Many children who tell are not heard at once. */
export function NotListenedPage({ tell: { picks }, school: { people } }: PageProps) {
  const t = useTellWords();
  const nameOf = useAdultName(people);
  const adults = onFingers(picks, people);
  return (
    <div class={css['page']}>
      <Say as="h1" size="large" text={t('notListened.heading')} focusKey="heading" />
      <ul class={css['sometimes']}>
        {SOMETIMES.map((what) => (
          <li key={what}>
            <ObjectPicture what={PICTURES[what]} />
            <Say text={t(`notListened.sometimes.${what}`)} />
          </li>
        ))}
      </ul>
      <div class={css['words']}>
        <Say text={t('notListened.mistake')} />
        <Say text={t('notListened.next')} />
        <Say text={t('notListened.safe')} />
        <div class={css['say']}>
          <Say text={t('notListened.say')} />
          <div class={css['marked']}>
            <Say size="large" text={t('notListened.words')} />
          </div>
        </div>
      </div>
      <div class={css['order']}>
        {adults.length === 0 ? (
          <>
            <ObjectPicture what="hand" />
            <Say text={t('notListened.orderEmpty')} />
          </>
        ) : (
          <>
            <Say as="h2" text={t('notListened.order')} />
            <ol>
              {adults.map((adult) => (
                <li key={adult.id}>
                  <AdultFace adult={adult} />
                  <Say text={nameOf(adult)} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  );
}
