import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { FirstIcon } from '../art/first-icon';
import { Welcome } from '../features/welcome/welcome';
import { titleWord } from '../i18n/i18n';
import type { AppDeps } from './deps';
import { inTime } from './part';

interface Props {
  deps: AppDeps;
  language: string;
  onTell: () => void;
  /** A picture was tapped at a stop that did not lead on. */
  onTried: () => void;
}

/** The one screen the visit is on. Throws what a fetch threw, so that the error screen can take its place. */
export function VisitScreen({ deps, language, onTell, onTried }: Props) {
  const { kiosk, parts, stillness, art, i18n } = deps;
  const visit = kiosk.visit.value;
  const screen = visit?.screen.value ?? { name: 'welcome' as const };
  const trouble = useSignal<unknown>(undefined);
  const titlesFor = useSignal('');
  /** The row that is being filled, and its taps so far: what was tapped into one that has been cleared is none of the next. */
  const row = useRef({ taps: Promise.resolve() });
  /** The lantern that was tapped last. */
  const chosen = useRef('');

  useEffect(() => {
    if (screen.name !== 'map') return undefined;
    let isHere = true;
    // Until they come there is nothing to be seen, so they are waited for no longer than a piece is.
    inTime(parts.fetchMap(language)).then(
      () => void (titlesFor.value = language),
      (error: unknown) => isHere && (trouble.value = error),
    );
    return () => void (isHere = false);
  }, [screen.name, language]);

  if (trouble.value !== undefined) throw trouble.value;

  if (!visit || screen.name === 'welcome') {
    return (
      <Welcome
        art={art}
        icons={{
          next: <FirstIcon name="next" />,
          tell: <FirstIcon name="tell" />,
          code: <FirstIcon name="code" />,
          lantern: <FirstIcon name="lantern" />,
        }}
        isSetUp={kiosk.isSetUp.value}
        canCarryOn={kiosk.away.value !== undefined}
        onStart={() => {
          const begun = kiosk.begin();
          kiosk.whenSchool(() => {
            if (begun.screen.value.name !== 'welcome') return;
            const [only, ...more] = kiosk.school.value.bands;
            if (only && more.length === 0) begun.chooseBand(only);
            else begun.go({ name: 'bands' });
          });
        }}
        onCode={() => kiosk.begin().go({ name: 'code', typed: [] })}
        onTell={onTell}
        onCarryOn={kiosk.carryOn}
      />
    );
  }

  const word = (lesson: string, key: 'title' | 'about') => titleWord(i18n, language, lesson, key);
  const toMap = (recaps?: true) => visit.go(recaps ? { name: 'map', recaps } : { name: 'map' });
  const onMap = parts.inBand(visit.band.value, screen.name === 'map' && screen.recaps ? 'recap' : 'lesson');

  switch (screen.name) {
    case 'code':
      return (
        <parts.code.View
          language={language}
          typed={screen.typed}
          problem={screen.problem}
          onTap={(picture) => {
            // One after the other: quick fingers are faster than the first fetch, and answers to several do not come in order.
            const mine = row.current;
            mine.taps = mine.taps
              .then(() => inTime(import('./start-session')))
              .then(({ tapCode }) => (row.current === mine ? tapCode(deps, visit, picture) : undefined))
              .catch((error: unknown) => void (trouble.value = error));
          }}
          onClear={() => {
            row.current = { taps: Promise.resolve() };
            visit.go({ name: 'code', typed: [] });
          }}
        />
      );
    case 'comforts':
      return (
        <parts.comforts.View
          language={language}
          chosen={visit.comforts.value}
          onChange={visit.changeComfort}
          onDone={() => visit.go({ name: 'welcome' })}
        />
      );
    case 'bands':
      return <parts.bands.View language={language} bands={kiosk.school.value.bands} onChoose={visit.chooseBand} />;
    case 'map':
      return titlesFor.value === language ? (
        <parts.map.View
          language={language}
          band={visit.band.value}
          lessons={onMap.map((entry) => ({
            ...entry,
            title: word(entry.id, 'title'),
            about: word(entry.id, 'about'),
          }))}
          current={onMap.find(({ id }) => !visit.done.value.has(id))?.id}
          recaps={screen.recaps ? 'here' : parts.inBand(visit.band.value, 'recap').length > 0 ? 'there' : 'none'}
          onTurn={() => toMap(screen.recaps ? undefined : true)}
          done={visit.done.value}
          onChoose={(id) => {
            // What comes late takes nobody out of a lesson that was tapped, and begun, after it.
            chosen.current = id;
            const isWanted = () => chosen.current === id && visit.screen.value.name === 'map';
            inTime(parts.fetchLesson(id, language, kiosk.school.value.bodyNames)).then(
              ({ steps }) =>
                isWanted() &&
                visit.beginLesson(
                  id,
                  steps.map((step) => step.id),
                ),
              (error: unknown) => isWanted() && (trouble.value = error),
            );
          }}
        />
      ) : null;
    case 'lesson': {
      const lesson = parts.lessonHere(screen.lesson);
      const state = visit.lesson.value;
      if (!lesson || !state) throw Error();
      const session = visit.session.value;
      const shown = (
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
      return session?.stops ? (
        <parts.hold.View
          language={language}
          session={session}
          band={lesson.band}
          steps={state.steps.length}
          at={state.at}
          onPass={visit.passStop}
          onTried={onTried}
        >
          {shown}
        </parts.hold.View>
      ) : (
        shown
      );
    }
    case 'trouble':
      throw Error();
    case 'hand-in':
      return (
        <parts.handIn.View
          language={language}
          text={screen.text}
          band={visit.band.value}
          onNext={() => visit.go({ ...screen, name: 'end' })}
        />
      );
    case 'end': {
      const { lesson, text } = screen;
      return (
        <parts.end.View
          language={language}
          band={visit.band.value}
          title={word(lesson, 'title')}
          onAgain={() => toMap()}
          onPassOn={kiosk.end}
          onHandIn={text ? () => visit.go({ name: 'hand-in', lesson, text }) : undefined}
        />
      );
    }
  }
}
