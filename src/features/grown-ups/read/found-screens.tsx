import { useT } from '../../../i18n/words-context';
import { Rich } from '../rich';
import table from '../table.module.css';
import css from './read.module.css';
import type { FoundLesson } from './search-words';

interface Props {
  found: readonly FoundLesson[];
  /** No more screens than this are shown: a page of thousands of words helps nobody. */
  most: number;
  onOpen: (lesson: string, screen: number) => void;
}

/** Where the words stand, lesson by lesson, each a way to its screen. */
export function FoundScreens({ found, most, onOpen }: Props) {
  const t = useT('read');
  let left = most;
  const shown = found.flatMap(({ lesson, screens }) => {
    const some = screens.slice(0, left);
    left -= some.length;
    return some.length > 0 ? { lesson, screens: some } : [];
  });
  return (
    <>
      {shown.map(({ lesson, screens }) => (
        <section key={lesson.id}>
          <h3>{lesson.title}</h3>
          <ul class={css['found']}>
            {screens.map(({ at, kind, texts }) => (
              <li key={at}>
                <button type="button" class={table['link']} onClick={() => onOpen(lesson.id, at)}>
                  {t('search.screen', { number: at + 1, kind: t(`stepKind.${kind}`) })}
                  <span class="visually-hidden">{` ${lesson.title}`}</span>
                </button>
                {texts.map((text) => (
                  <p key={text}>
                    <Rich text={text} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
