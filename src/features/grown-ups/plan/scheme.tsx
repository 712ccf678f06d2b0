import type { Band } from '../../../content/schema/lesson';
import { nextUp } from '../../../domain/plan';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import type { PageProps } from '../page-props';
import type { ListedLesson } from '../use-lessons';
import { SchemeTable } from './scheme-table';
import { StartAgain } from './start-again';
import { StartCard } from './start-card';
import { useFacts } from './use-facts';

interface Props {
  given: PageProps;
  lessons: readonly ListedLesson[];
  band: Band;
}

/** What a class of one band does in which order, what it has done, and what comes next: ready to start in one tap. */
export function Scheme({ given, lessons, band }: Props) {
  const t = useT('plan');
  const facts = useFacts();
  const { plan, onOpen } = given;
  const today = plan.today();
  const next = nextUp(lessons, band, plan.plan.value, today);
  const lesson = lessons.find(({ id }) => id === next);
  const name = facts.age({ band });

  return (
    <>
      {lesson ? (
        <StartCard
          key={lesson.id}
          given={given}
          lesson={lesson}
          heading={t('next.heading', { band: name, title: lesson.title })}
          more={() => <Action onPress={() => onOpen('plan', lesson.id)}>{t('next.open')}</Action>}
        >
          <p>{lesson.about}</p>
          <p>
            {facts.kind(lesson)} · {t('minutes', { number: lesson.minutes })}
          </p>
        </StartCard>
      ) : (
        <Card heading={t('next.none', { band: name })}>
          <p>{t('next.noneText')}</p>
        </Card>
      )}
      <Card heading={t('scheme.heading', { band: name })}>
        <p>{t('scheme.lead')}</p>
        <SchemeTable
          key={band}
          plan={plan}
          lessons={lessons}
          band={band}
          next={next}
          onOpen={(id) => onOpen('plan', id)}
        />
        <StartAgain key={`${band} again`} plan={plan} lessons={lessons} band={band} />
      </Card>
    </>
  );
}
