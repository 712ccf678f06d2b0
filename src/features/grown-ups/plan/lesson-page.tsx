import { Icon } from '../../../art/icon';
import { useLanguage, useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Page } from '../page';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { useFetched } from '../use-fetched';
import type { ListedLesson } from '../use-lessons';
import { Waiting } from '../waiting';
import { LessonIdeas } from './lesson-ideas';
import { LessonLinks } from './lesson-links';
import { LessonNotes } from './lesson-notes';
import { LessonSteps } from './lesson-steps';
import { StartCard } from './start-card';
import { useFacts } from './use-facts';

interface Props {
  given: PageProps;
  lesson: ListedLesson;
}

/** Everything a teacher needs to know of one lesson, and the ways to run it. */
export function LessonPage({ given, lesson: listed }: Props) {
  const { powers, school, onOpen } = given;
  const { curriculum } = powers;
  const t = useT('plan');
  const facts = useFacts();
  const language = useLanguage();
  const { id, title, about, minutes, type } = listed;
  const got = useFetched(async () => {
    const [{ lesson, word }, notes, concepts, rows] = await Promise.all([
      curriculum.lesson(id, language),
      curriculum.notes(id, language),
      curriculum.concepts(),
      curriculum.links(),
    ]);
    // As children of this school meet it.
    const names = school?.bodyNames ?? 'correct';
    const steps = lesson.steps.filter(({ bodyNames }) => bodyNames === undefined || bodyNames === names);
    return { lesson: { ...lesson, steps }, word, notes, concepts, rows };
  }, [id, language]);

  return (
    <Page heading={title} lead={about}>
      <div class={page['row']}>
        <Action before={<Icon name="back" />} onPress={() => onOpen('plan')}>
          {t('lesson.back')}
        </Action>
        <p>{[facts.age(listed), facts.kind(listed), t('minutes', { number: minutes })].join(' · ')}</p>
      </div>
      <StartCard
        given={given}
        lesson={listed}
        heading={t('ways.heading')}
        more={(offered) => (
          <>
            {offered && <Action onPress={() => onOpen('read', id)}>{t('ways.read')}</Action>}
            <Action before={<Icon name="printer" />} onPress={() => onOpen('print', id)}>
              {t('ways.print')}
            </Action>
          </>
        )}
      >
        <p>{type === 'lesson' ? t('lesson.class') : t(`lesson.${type}`)}</p>
      </StartCard>
      {got.state !== 'ready' ? (
        <Waiting state={got.state} />
      ) : (
        <>
          <LessonSteps lesson={got.value.lesson} word={got.value.word} />
          <LessonNotes notes={got.value.notes} />
          <LessonIdeas lesson={got.value.lesson} file={got.value.concepts} />
          <LessonLinks links={got.value.lesson.links ?? []} rows={got.value.rows} />
        </>
      )}
    </Page>
  );
}
