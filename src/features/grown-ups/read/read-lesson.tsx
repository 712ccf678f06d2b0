import type { ComponentChildren } from 'preact';
import { AirContext } from '../../../art/air';
import { Icon } from '../../../art/icon';
import { AIR_OF } from '../../../domain/air';
import { isSignedOff } from '../../../domain/plan';
import { readingOf } from '../../../domain/reading';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Page } from '../page';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { SignOffLine } from '../sign-off-line';
import { useFetched } from '../use-fetched';
import type { ListedLesson } from '../use-lessons';
import { Waiting } from '../waiting';
import { ReadScreenView } from './read-screen-view';
import { SignLesson } from './sign-lesson';
import { useNotSure } from './use-not-sure';

interface Props {
  given: PageProps;
  /** Which words are read and signed off. */
  language: string;
  /** To read it in another. */
  pickLanguage: ComponentChildren;
  lesson: ListedLesson;
  lessons: readonly ListedLesson[];
  /** The screen it was opened for, from 0. */
  at: number | undefined;
  initials: string;
  onInitials: (initials: string) => void;
}

/** One lesson whole: each screen with its picture, its words, its answers and what they lead to. */
export function ReadLesson(props: Props) {
  const { given, language, pickLanguage, lesson: listed, lessons, at, initials, onInitials } = props;
  const { powers, plan, onOpen } = given;
  const t = useT('read');
  const notSure = useNotSure(language);
  const teacher = useT('teacher');
  const { id, title, about, band, type, minutes, version } = listed;
  const now = plan.plan.value;
  const got = useFetched(async () => {
    const { lesson, word } = await powers.curriculum.lesson(id, language);
    const names = new Map(lesson.steps.map((step) => [step.id, step.bodyNames]));
    return readingOf(lesson, word, await notSure()).map((screen) => ({
      screen,
      names: names.get(screen.step),
    }));
  }, [id, language]);
  const own = lessons.findIndex((one) => one.id === id);
  // From here on, then from the start again.
  const next = [...lessons.slice(own + 1), ...lessons.slice(0, own)].find(
    (one) => !isSignedOff(now, one.id, one.version, language),
  );

  return (
    <Page heading={title} lead={about}>
      <div>
        <p>
          {t('lesson.facts', {
            band: teacher(`school.lessons.band.${band}`),
            kind: t(`kind.${type}`),
            minutes,
            version,
          })}
        </p>
        <SignOffLine plan={now} lesson={listed} language={language} />
      </div>
      <div class={page['row']}>
        <Action before={<Icon name="back" />} onPress={() => onOpen('read')}>
          {t('lesson.back')}
        </Action>
        <Action before={<Icon name="printer" />} onPress={() => window.print()}>
          {t('lesson.print')}
        </Action>
        <Action onPress={() => onOpen('plan', id)}>{t('lesson.plan')}</Action>
      </div>
      {pickLanguage}
      <p class={page['small']}>
        {t('lesson.how')} {t('lesson.numbers')}
      </p>
      {got.state !== 'ready' ? (
        <Waiting state={got.state} />
      ) : (
        <AirContext.Provider value={AIR_OF[band]}>
          {got.value.map(({ screen, names }, number) => (
            <ReadScreenView
              key={`${screen.step} ${screen.part}`}
              language={language}
              screen={screen}
              number={number + 1}
              names={names}
              wanted={number === at}
            />
          ))}
          <SignLesson
            plan={plan}
            language={language}
            lesson={listed}
            initials={initials}
            onInitials={onInitials}
            next={next}
            onNext={(lesson) => onOpen('read', lesson)}
          />
        </AirContext.Provider>
      )}
    </Page>
  );
}
