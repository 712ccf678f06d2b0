import { useState } from 'preact/hooks';
import type { Band } from '../../../content/schema/lesson';
import type { Wanted } from '../../../domain/find-lessons';
import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { useLessons } from '../use-lessons';
import { Waiting } from '../waiting';
import { FindLessons } from './find-lessons';
import { LessonPage } from './lesson-page';
import css from './plan.module.css';
import { Scheme } from './scheme';
import { useFacts } from './use-facts';

/** The lessons: what comes next for a class, how to find one, and all about each. */
export function PlanPage(given: PageProps) {
  const t = useT('plan');
  const lessons = useLessons(given.powers.curriculum);
  const [view, setView] = useState<'scheme' | 'find'>('scheme');
  const [band, setBand] = useState<Band>(given.school?.bands[0] ?? '7-9');
  const [wanted, setWanted] = useState<Wanted>({});
  const facts = useFacts();
  const bands = given.school?.bands ?? [band];
  const opened = lessons.value?.find(({ id }) => id === given.about);
  if (opened) return <LessonPage key={opened.id} given={given} lesson={opened} />;

  return (
    <Page heading={t('heading')}>
      <div class={css['choose']}>
        <Pills
          legend={t('views.legend')}
          choices={(['scheme', 'find'] as const).map((value) => ({ value, words: t(`views.${value}`) }))}
          chosen={view}
          onChosen={setView}
        />
        {view === 'scheme' && bands.length > 1 && (
          <Pills
            legend={t('age')}
            choices={bands.map((one) => ({ value: one, words: facts.age({ band: one }) }))}
            chosen={band}
            onChosen={setBand}
          />
        )}
      </div>
      {lessons.state !== 'ready' ? (
        <Waiting state={lessons.state} />
      ) : view === 'scheme' ? (
        <Scheme given={given} lessons={lessons.value} band={band} />
      ) : (
        <FindLessons given={given} lessons={lessons.value} wanted={wanted} onWanted={setWanted} />
      )}
    </Page>
  );
}
