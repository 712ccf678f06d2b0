import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../art/icon';
import { Welcome } from '../features/welcome/welcome';
import { titleWord } from '../i18n/i18n';
import type { AppDeps } from './deps';

interface Props {
  deps: AppDeps;
  language: string;
  onTell: () => void;
}

/** The one screen the visit is on. Throws what a fetch threw, so that the error screen can take its place. */
export function VisitScreen({ deps, language, onTell }: Props) {
  const { kiosk, parts, stillness, art, i18n } = deps;
  const visit = kiosk.visit.value;
  const screen = visit?.screen.value ?? { name: 'welcome' as const };
  const trouble = useSignal<unknown>(undefined);
  const titlesFor = useSignal('');
  const band = visit?.band.value;
  const wanted = language;

  useEffect(() => {
    if (screen.name !== 'map' || !band) return;
    parts.fetchMap(language).then(
      () => (titlesFor.value = wanted),
      (error: unknown) => (trouble.value = error),
    );
  }, [screen.name, wanted]);

  if (trouble.value !== undefined) throw trouble.value;

  if (!visit || screen.name === 'welcome') {
    return (
      <Welcome
        art={art}
        icons={{ next: <Icon name="next" />, tell: <Icon name="tell" />, lantern: <Icon name="lantern" /> }}
        isSetUp={kiosk.isSetUp.value}
        canCarryOn={kiosk.away.value !== undefined}
        onStart={() => {
          const begun = kiosk.begin();
          const [only, ...more] = kiosk.school.value.bands;
          if (only && more.length === 0) begun.chooseBand(only);
          else begun.go({ name: 'bands' });
        }}
        onTell={onTell}
        onCarryOn={kiosk.carryOn}
      />
    );
  }

  const word = (lesson: string, key: 'title' | 'about') => titleWord(i18n, language, lesson, key);
  const toMap = (recaps?: true) => visit.go(recaps ? { name: 'map', recaps } : { name: 'map' });
  const shown = parts.inBand(visit.band.value, screen.name === 'map' && screen.recaps ? 'recap' : 'lesson');

  switch (screen.name) {
    case 'bands':
      return <parts.bands.View language={language} bands={kiosk.school.value.bands} onChoose={visit.chooseBand} />;
    case 'map':
      return titlesFor.value === wanted ? (
        <parts.map.View
          language={language}
          band={visit.band.value}
          lessons={shown.map((entry) => ({
            ...entry,
            title: word(entry.id, 'title'),
            about: word(entry.id, 'about'),
          }))}
          current={shown.find(({ id }) => !visit.done.value.has(id))?.id}
          recaps={screen.recaps ? 'here' : parts.inBand(visit.band.value, 'recap').length > 0 ? 'there' : 'none'}
          onTurn={() => toMap(screen.recaps ? undefined : true)}
          done={visit.done.value}
          onChoose={(id) =>
            void parts.fetchLesson(id, language, kiosk.school.value.bodyNames).then(
              (lesson) =>
                visit.beginLesson(
                  id,
                  lesson.steps.map((step) => step.id),
                ),
              (error: unknown) => (trouble.value = error),
            )
          }
        />
      ) : null;
    case 'lesson': {
      const lesson = parts.lessonHere(screen.lesson);
      const state = visit.lesson.value;
      if (!lesson || !state) throw new Error('No lesson here');
      return (
        <parts.lesson.View
          language={language}
          lesson={lesson}
          state={state}
          stillness={stillness}
          onAnswer={(id) => visit.lessonEvent({ type: 'tap', id })}
          onNext={() => visit.lessonEvent({ type: 'next' })}
          onBack={() => visit.lessonEvent({ type: 'back' })}
        />
      );
    }
    case 'end':
      return (
        <parts.end.View
          language={language}
          band={visit.band.value}
          title={word(screen.lesson, 'title')}
          onAgain={() => toMap()}
          onPassOn={kiosk.end}
        />
      );
  }
}
