import { useState } from 'preact/hooks';
import type { Band } from '../../../content/schema/lesson';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import type { ListedLesson } from '../use-lessons';
import { LessonList } from './lesson-list';
import css from './run.module.css';
import { StartSession } from './start-session';
import { TeachCard } from './teach-card';

interface Props {
  given: PageProps;
  lessons: readonly ListedLesson[];
}

/** One lesson of one age, and beside it the ways to begin. */
export function ChooseSession({ given, lessons }: Props) {
  const t = useT('run');
  const teacher = useT('teacher');
  const bands = given.school?.bands ?? [];
  const about = lessons.find(({ id }) => id === given.about);
  const [band, setBand] = useState<Band | undefined>(about?.band ?? bands[0]);
  const [id, setId] = useState(about?.id);
  const own = lessons.filter((lesson) => lesson.band === band);
  const chosen = own.find((lesson) => lesson.id === id);
  // A plan may lead to a lesson of an age the school no longer offers: it is shown, not hidden without a word.
  const offered = band && !bands.includes(band) ? [...bands, band] : bands;

  return (
    <div class={css['choose']}>
      <Card heading={t('choose.heading')}>
        {offered.length > 1 && band && (
          <Pills
            legend={t('choose.band')}
            choices={offered.map((value) => ({ value, words: teacher(`school.lessons.band.${value}`) }))}
            chosen={band}
            onChosen={setBand}
          />
        )}
        <LessonList lessons={own} plan={given.plan.plan.value} chosen={id} onChosen={setId} />
      </Card>
      <div class={css['beside']}>
        {chosen ? (
          <>
            <StartSession key={chosen.id} given={given} lesson={chosen} />
            <TeachCard key={`teach ${chosen.id}`} given={given} lesson={chosen} />
          </>
        ) : (
          <Card heading={t('start.heading')}>
            <p>{t('choose.first')}</p>
          </Card>
        )}
      </div>
    </div>
  );
}
