import { useRef, useState } from 'preact/hooks';
import { languages } from '../../../i18n/i18n';
import { useLanguage, useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { useLanguageName } from '../use-language-name';
import { useLessons } from '../use-lessons';
import { Waiting } from '../waiting';
import { ReadHome, type ReadLook } from './read-home';
import { ReadLesson } from './read-lesson';

/** Every word of every lesson, for those who answer for it: read, searched, printed and signed off, lesson by lesson. */
export function ReadPage(given: PageProps) {
  const t = useT('read');
  const nameOf = useLanguageName();
  const shown = useLanguage();
  const [language, setLanguage] = useState(given.spoken ?? shown);
  const lessons = useLessons(given.powers.curriculum, language);
  const [look, setLook] = useState<ReadLook>({ scope: 'all', only: false, asked: '' });
  // Kept while this page is open, so that a DSL who signs sixty lessons types them once.
  const [initials, setInitials] = useState('');
  const target = useRef<{ lesson: string; screen: number } | undefined>(undefined);
  const opened = lessons.value?.find(({ id }) => id === given.about);

  const pickLanguage = languages().length > 1 && (
    <div>
      <Pills
        legend={t('language')}
        choices={languages().map(({ code }) => ({ value: code, words: nameOf(code) }))}
        chosen={language}
        onChosen={setLanguage}
      />
    </div>
  );

  if (lessons.state === 'ready' && opened) {
    const at = target.current?.lesson === opened.id ? target.current.screen : undefined;
    return (
      <ReadLesson
        key={`${opened.id} ${language}`}
        given={given}
        language={language}
        pickLanguage={pickLanguage}
        lesson={opened}
        lessons={lessons.value}
        at={at}
        initials={initials}
        onInitials={setInitials}
      />
    );
  }
  return (
    <Page heading={t('heading')} lead={t('lead')}>
      {pickLanguage}
      {lessons.state !== 'ready' ? (
        <Waiting state={lessons.state} />
      ) : (
        <ReadHome
          key={language}
          given={given}
          language={language}
          lessons={lessons.value}
          look={look}
          onLook={setLook}
          onOpen={(lesson, screen) => {
            target.current = screen === undefined ? undefined : { lesson, screen };
            given.onOpen('read', lesson);
          }}
        />
      )}
    </Page>
  );
}
