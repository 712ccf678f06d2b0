import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FirstIcon } from '../art/first-icon';
import { languages } from '../i18n/i18n';
import { useT } from '../i18n/words-context';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import css from './app.module.css';
import type { AppDeps } from './deps';
import { Guard } from './guard';
import { LanguagePicker } from './language-picker';
import { Oops } from './oops';
import { Sheet } from './sheet';
import { TopBar } from './top-bar';
import { usePlace } from './use-place';
import type { Visit } from './visit.model';
import { VisitScreen } from './visit-screen';

interface Props {
  deps: AppDeps;
  language: string;
}

/** After a tap: kind words; where none came, what the tap took up. Neither: the whole screen is heard again. */
function newlySaid(main: Element): Element | undefined {
  const kind = main.querySelector('[role="status"] [data-say]')?.closest('[role="status"]');
  return kind ?? main.querySelector('[data-say-now]') ?? undefined;
}

/** The child's side: the bar that never changes, the screen, and the two short questions that may lie over it. */
export function ChildSide({ deps, language }: Props) {
  const { kiosk, reader, parts } = deps;
  const t = useT('common');
  const visit = kiosk.visit.value;
  const lesson = visit?.lesson.value;
  const tell = visit?.tell.value;
  const screen = visit?.screen.value.name ?? 'welcome';
  const welcome = screen === 'welcome' && !tell;
  // Before a group is picked the tablet has no age, unless the school has one group only.
  const grouped = !['welcome', 'bands', 'code', 'comforts'].includes(screen) || kiosk.school.value.bands.length === 1;
  const band = grouped ? visit?.band.value : undefined;
  const place = tell ? `tell ${tell.page}` : `${screen} ${lesson?.at ?? ''} ${visit?.session.value?.passed ?? ''}`;
  const main = usePlace<HTMLElement>(place);
  // Of this visit alone: it may end while it is asked, and the next child is asked nothing.
  const asked = useSignal<Visit | undefined>(undefined);
  const stopping = visit !== undefined && asked.value === visit;
  // Before a set-up every language aboard may be looked at; after it, those the school offers.
  const offered = languages().filter(({ code }) => !kiosk.isSetUp.value || kiosk.school.value.languages.includes(code));

  const taps = lesson ? (lesson.taps[lesson.steps[lesson.at] ?? ''] ?? []).length : 0;
  // A voice never goes on about a screen that has gone, nor about a question that has been answered: 'It will start again soon', to a
  // child who has just said 'I am here'. In the turn of the change itself: a frame later it would silence whoever has asked for the
  // new screen by then.
  useLayoutEffect(() => reader.stop, [place, taps, kiosk.asking.value, stopping]);
  // Ages 4 and 5 read nothing: each screen of a lesson, and each answer to a tap, is spoken by itself.
  const speaksItself = band === '4-5' && lesson !== undefined && !tell;
  const page = useRef('');
  /** Of several languages picked the last one counts, however slowly its words come. */
  const picks = useRef(0);
  const [drawn, setDrawn] = useState(0);
  /** Something has come that is to be spoken: a piece of the app, or an answer at a stop, which is no part of the lesson. */
  const onDrawn = () => setDrawn((pieces) => pieces + 1);
  useEffect(() => {
    if (!speaksItself || !main.current) return;
    const heading = main.current.querySelector('[data-focus="heading"]')?.textContent;
    // The first lesson after the tablet was switched on may be asked for before the pieces that draw it, or a stop, have come.
    if (heading === undefined) {
      if (drawn > 1) return;
      for (const part of [parts.lesson, parts.hold]) part.load(language).then(onDrawn, () => undefined);
      return;
    }
    const turned = page.current !== `${place} ${heading}`;
    page.current = `${place} ${heading}`;
    reader.read((!turned && newlySaid(main.current)) || main.current, language, true);
  }, [place, taps, speaksItself, language, drawn]);
  // The words of a breath turn by themselves: whoever reads nothing hears each, once the screen has been read.
  const breathes = speaksItself && !stopping && !kiosk.asking.value;
  useEffect(() => {
    const word = breathes && main.current?.querySelector('[data-say-turns]');
    if (!word) return undefined;
    const turned = new MutationObserver(() => reader.reading.peek() || reader.read(word, language, true));
    turned.observe(word, { childList: true, characterData: true, subtree: true });
    return () => turned.disconnect();
  }, [place, breathes, language, drawn]);
  useEffect(() => {
    const sheet = speaksItself && stopping && document.querySelector('dialog');
    if (sheet) reader.read(sheet, language, true);
  }, [stopping]);
  // After the sheet's own effect has opened it: nothing is read of a dialogue that is not shown.
  const asking = kiosk.asking.value;
  useEffect(() => {
    if (!asking) return;
    asked.value = undefined;
    const sheet = document.querySelector('dialog');
    if (sheet) reader.read(sheet, language, true);
  }, [asking]);
  // What is kept here of a visit goes with it.
  useEffect(
    () => () => {
      asked.value = undefined;
      page.current = '';
      // Whoever has tapped Start since is still who picked; the next child is not.
      if (visit) picks.current += 1;
    },
    [visit],
  );

  const pick = (code: string, putBack: () => void) => {
    const number = (picks.current += 1);
    const isLast = () => number === picks.current;
    parts.fetchCommon(code).then(
      () => isLast() && kiosk.setLanguage(code),
      () => isLast() && putBack(),
    );
  };

  const home = () => {
    reader.stop();
    if (lesson || screen === 'hand-in') asked.value = visit;
    // Where a lesson waits, this was 'Who can I tell?' beside it.
    else kiosk.endTell();
  };
  const stay = () => (asked.value = undefined);
  const openTell = () => kiosk.beginTell().openTell();
  const closeTell = () => {
    // What was picked to make the screen easier, or to be read at all, is still wanted.
    const spoken = kiosk.school.value.languages[0];
    const eased = visit && (language !== spoken || String(visit.comforts.value) !== String(kiosk.eased.value));
    if (screen === 'welcome' && (!eased || kiosk.away.value)) kiosk.endTell();
    else visit?.closeTell();
  };
  const listen = () => {
    if (reader.reading.value) reader.stop();
    else {
      const shown = document.querySelector('dialog') ?? main.current;
      if (shown) reader.read(shown, language);
    }
  };
  const reading = reader.reading.value;
  const noVoice = reader.noVoice.value && t('listen.none');

  // From a question to help: the question goes, and the lesson waits.
  const toTell = () => {
    kiosk.touched();
    stay();
    openTell();
  };

  const bar = (over: boolean) => (
    <TopBar
      over={over}
      onHome={welcome ? undefined : home}
      wordless={band === '4-5'}
      listen={
        <Button
          turns
          before={<FirstIcon name={reading ? 'stop' : 'listen'} />}
          wordless={band === '4-5'}
          onPress={listen}
        >
          {t(reading ? 'listen.stop' : 'listen.start')}
        </Button>
      }
      onHide={deps.hide}
      onTell={tell || (welcome && !over) ? undefined : toTell}
      start={
        welcome && (
          <>
            <LanguagePicker languages={offered} current={language} label={t('language')} onPick={pick} />
            <Button before={<FirstIcon name="comforts" />} onPress={() => kiosk.begin().go({ name: 'comforts' })}>
              {t('comforts')}
            </Button>
            <Button before={<FirstIcon name="grown-ups" />} onPress={kiosk.openGrownUps}>
              {t('grownUps')}
            </Button>
          </>
        )
      }
      middle={
        lesson && !tell ? (
          <Progress
            at={lesson.at + 1}
            of={lesson.steps.length}
            label={t('lesson.progress', { at: lesson.at + 1, of: lesson.steps.length })}
          />
        ) : undefined
      }
    />
  );

  /** Over a question as on the screen below: there the bar is out of reach, and so are its words. */
  const barOver = (
    <>
      {bar(true)}
      <p class={css['note']} role="status">
        {noVoice}
      </p>
    </>
  );

  return (
    <div class={css['app']} data-side="child" data-band={band}>
      {bar(false)}
      <main class={css['main']} ref={main} tabIndex={-1}>
        {tell && visit ? (
          <Guard
            key="tell"
            onBreak={reader.stop}
            instead={() => <Oops school={kiosk.school.value} onHome={closeTell} />}
          >
            <parts.tell.View
              language={language}
              tell={tell}
              school={kiosk.school.value}
              band={visit.band.value}
              backTo={lesson ? 'lesson' : 'start'}
              onPage={visit.openTell}
              onChange={visit.changeTell}
              onClose={closeTell}
            />
          </Guard>
        ) : (
          <Guard
            key={`screen ${screen}`}
            onBreak={reader.stop}
            instead={(again) => (
              <Oops
                onTell={openTell}
                onHome={() => {
                  kiosk.end();
                  // The welcome screen is under the same guard as before.
                  again();
                }}
              />
            )}
          >
            <VisitScreen deps={deps} language={language} onTell={openTell} onTried={onDrawn} />
          </Guard>
        )}
      </main>
      <p class={css['note']} role="status">
        {!asking && !stopping && noVoice}
      </p>
      {asking && (
        <Sheet heading={t('idle.heading')} text={t('idle.end')} bar={barOver} onClose={kiosk.touched}>
          <Button tone="go" onPress={kiosk.touched}>
            {t('idle.stay')}
          </Button>
        </Sheet>
      )}
      {stopping && (
        <Sheet heading={t('stopHere.heading')} text={t('stopHere.text')} bar={barOver} onClose={stay}>
          <Button tone="go" onPress={stay}>
            {t('stopHere.stay')}
          </Button>
          <Button before={<FirstIcon name="home" />} onPress={kiosk.end}>
            {t('stopHere.go')}
          </Button>
        </Sheet>
      )}
    </div>
  );
}
