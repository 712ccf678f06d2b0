import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { isOffered } from '../../../domain/plan';
import { SAFE_DEFAULTS } from '../../../domain/school';
import { sessionCode } from '../../../domain/session-code';
import { languageOf } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import { Choices } from '../choices';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { SignOffLine } from '../sign-off-line';
import { useFetched } from '../use-fetched';
import { useLanguageName } from '../use-language-name';
import type { ListedLesson } from '../use-lessons';
import { Waiting } from '../waiting';
import { stopsFor } from './run.model';

interface Props {
  given: PageProps;
  lesson: ListedLesson;
}

const OPTIONS = ['stops', 'handIn'] as const;
type Option = (typeof OPTIONS)[number];

/** How the tablets shall run a lesson, and the button that shows the class its code. */
export function StartSession({ given, lesson }: Props) {
  const { powers, school = SAFE_DEFAULTS, plan, run, spoken, onOpen } = given;
  const t = useT('run');
  const { id, title, band, type, version, minutes, about } = lesson;
  const isCheck = type === 'check';
  const nameOf = useLanguageName();
  const wanted = school.languages.find((code) => code === spoken) ?? school.languages[0] ?? 'en';
  const [language, setLanguage] = useState(wanted);
  const [options, setOptions] = useState<Option[]>(isCheck ? ['handIn'] : []);
  const got = useFetched(
    async () => ({
      numbers: await powers.curriculum.numbers(),
      whole: (await powers.curriculum.lesson(id, language)).lesson,
    }),
    [id, language],
  );
  const place = useRef<HTMLDivElement>(null);
  // On a phone the list above is long: who has chosen is brought to what comes next.
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: 'nearest' });
    run.look(id);
  }, []);
  const offered = isOffered(plan.plan.value, id, version, language);
  const lessonNumber = got.value?.numbers.lessons[id];
  const languageNumber = got.value?.numbers.languages[language];
  // Four pictures name a lesson and a language by their numbers: what has none cannot be started this way.
  const unnumbered =
    got.state === 'ready' && (lessonNumber === undefined ? 'lesson' : languageNumber === undefined && 'language');

  const start = () => {
    const whole = got.value?.whole;
    if (!whole || lessonNumber === undefined || languageNumber === undefined) return;
    const session = {
      lesson: lessonNumber,
      language: languageNumber,
      stops: options.includes('stops'),
      handIn: options.includes('handIn'),
    };
    const stops = stopsFor(whole, session, school.bodyNames);
    run.start({ id, title, band, session, pictures: sessionCode(session), stops });
  };

  return (
    <div ref={place}>
      <Card heading={title}>
        <p>{about}</p>
        <p class={page['small']}>{t('choose.minutes', { minutes })}</p>
        {school.languages.length > 1 && (
          <Pills
            legend={t('start.language')}
            choices={school.languages.map((value) => ({ value, words: nameOf(value) }))}
            chosen={language}
            onChosen={setLanguage}
          />
        )}
        <SignOffLine plan={plan.plan.value} lesson={lesson} language={language} />
        {!plan.plan.value.prepared.includes(band) && (
          <p class={page['small']}>
            {t('start.notPrepared')} <Action onPress={() => onOpen('plan', id)}>{t('start.toPlan')}</Action>
          </p>
        )}
        {!offered ? (
          <p class={page['notice']}>{t('start.notOffered')}</p>
        ) : got.state === 'missing' ? (
          <Waiting state="missing" />
        ) : (
          <>
            <Choices
              kind="checkbox"
              legend={t('start.options')}
              choices={OPTIONS.filter((option) => option !== 'handIn' || isCheck).map((value) => ({
                value,
                words: t(`start.${value}`),
                hint: t(`start.${value}Hint`),
              }))}
              chosen={options}
              onChosen={setOptions}
            />
            {unnumbered && (
              <p class={page['notice']}>{t(`start.noCode.${unnumbered}`, { language: languageOf(language).name })}</p>
            )}
            <div class={page['row']}>
              <Action
                tone="main"
                off={got.state !== 'ready' || unnumbered !== false}
                before={<Icon name="code" />}
                onPress={start}
              >
                {t('start.show')}
              </Action>
            </div>
          </>
        )}
      </Card>
    </div>
  );
}
