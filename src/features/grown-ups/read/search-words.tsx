import { useEffect, useRef, useState } from 'preact/hooks';
import { readingOf, type ReadScreen } from '../../../domain/reading';
import { searchScreens, type FoundScreen } from '../../../domain/reading-search';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import type { Curriculum } from '../curriculum';
import { Field } from '../field';
import type { ListedLesson } from '../use-lessons';
import { useNotSure } from './use-not-sure';
import { Waiting } from '../waiting';
import { FoundScreens } from './found-screens';
import css from './read.module.css';

export interface FoundLesson {
  lesson: ListedLesson;
  screens: readonly (FoundScreen & Pick<ReadScreen, 'kind'>)[];
}

type Search = { state: 'none' | 'empty' | 'waiting' | 'missing' } | { state: 'found'; found: readonly FoundLesson[] };

interface Props {
  curriculum: Curriculum;
  /** Which words are looked through. */
  language: string;
  /** Where to look, and its lessons. */
  scope: string;
  lessons: readonly ListedLesson[];
  /** What was looked for last, to be looked for again at once. */
  asked: string;
  onAsked: (asked: string) => void;
  onOpen: (lesson: string, screen: number) => void;
}

const MOST = 120;

/** Looks through everything that is said, seen and answered. The words come from the tablet itself. */
export function SearchWords({ curriculum, language, scope, lessons, asked, onAsked, onOpen }: Props) {
  const t = useT('read');
  const notSure = useNotSure(language);
  const [typed, setTyped] = useState(asked);
  const [search, setSearch] = useState<Search>({ state: 'none' });
  // A slow search that is overtaken by another, by an emptied one, or by leaving the page, says nothing any more.
  const running = useRef(0);

  const look = async (words: string) => {
    const mine = ++running.current;
    setSearch({ state: 'waiting' });
    try {
      const found = await Promise.all(
        lessons.map(async (lesson): Promise<FoundLesson> => {
          const { lesson: whole, word } = await curriculum.lesson(lesson.id, language);
          const screens = readingOf(whole, word, await notSure());
          return {
            lesson,
            screens: searchScreens(screens, words).flatMap((one) => {
              const screen = screens[one.at];
              return screen ? { ...one, kind: screen.kind } : [];
            }),
          };
        }),
      );
      if (mine === running.current) setSearch({ state: 'found', found: found.filter((one) => one.screens.length > 0) });
    } catch {
      if (mine === running.current) setSearch({ state: 'missing' });
    }
  };

  // Elsewhere it looks at once for what was sent last; what is typed and not sent stays in the field.
  useEffect(() => {
    if (asked !== '') void look(asked);
    return () => {
      running.current += 1;
    };
  }, [scope]);

  return (
    <Card heading={t('search.heading')}>
      <form
        class={css['search']}
        onSubmit={(event) => {
          event.preventDefault();
          onAsked(typed.trim());
          if (typed.trim() !== '') return void look(typed);
          running.current += 1;
          setSearch({ state: 'empty' });
        }}
      >
        <Field label={t('search.label')} hint={t('search.hint')} value={typed} most={60} onText={setTyped} />
        <button type="submit" class={css['go']}>
          {t('search.go')}
        </button>
      </form>
      <div role="status">
        {search.state === 'empty' && <p>{t('search.empty')}</p>}
        {search.state === 'waiting' && <p>{t('search.waiting')}</p>}
        {search.state === 'found' && <p>{counted(search.found)}</p>}
      </div>
      {search.state === 'missing' && <Waiting state="missing" />}
      {search.state === 'found' && <FoundScreens found={search.found} most={MOST} onOpen={onOpen} />}
    </Card>
  );

  function counted(found: readonly FoundLesson[]) {
    const screens = found.reduce((sum, one) => sum + one.screens.length, 0);
    if (screens === 0) return t('search.none');
    if (screens === 1) return t('search.foundOne');
    const words = t('search.found', { screens, lessons: found.length });
    return screens > MOST ? `${words}. ${t('search.more', { shown: MOST })}` : words;
  }
}
