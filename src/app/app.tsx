import { useLayoutEffect, useMemo } from 'preact/hooks';
import { FirstIcon } from '../art/first-icon';
import { Toy } from '../features/toy/toy';
import { languageOf } from '../i18n/i18n';
import { WordsContext } from '../i18n/words-context';
import css from './app.module.css';
import { ChildSide } from './child-side';
import type { AppDeps } from './deps';
import { Guard } from './guard';
import { Oops } from './oops';
import { Button } from '../ui/button';
import { SymbolsContext } from '../ui/symbols-context';
import { useSymbols } from './use-symbols';
import { useLanguageHere } from './use-language-here';

interface Props {
  deps: AppDeps;
}

/** The page's own words and numbers, which stand there from before any script (build/broken-block.ts). */
function showLastPage(): null {
  document.documentElement.toggleAttribute('data-starting', true);
  document.documentElement.toggleAttribute('data-broken', true);
  return null;
}

/**
 * The kiosk, and what is left when even its kind error screens break. Over a shoulder that is nothing at all; Hide covers
 * the numbers too, because each cover begins anew.
 */
export function App({ deps }: Props) {
  const covered = deps.kiosk.cover.value === 'toy';
  return (
    <Guard key={Number(covered)} onBreak={deps.reader.stop} instead={() => (covered ? null : showLastPage())}>
      <Sides deps={deps} />
    </Guard>
  );
}

/** The toy of Hide over everything, the grown-ups' side, or the child's. */
function Sides({ deps }: Props) {
  const { kiosk, reader, parts, i18n } = deps;
  const wanted = kiosk.visit.value?.language.value ?? kiosk.language.value;
  const language = useLanguageHere(wanted, i18n, parts.fetchCommon);
  const { dir, long = false } = languageOf(language);
  const words = useMemo(() => ({ i18n, language }), [i18n, language]);

  const comforts = kiosk.comforts.value.join(' ');
  const symbolOf = useSymbols(kiosk.comforts.value.includes('symbols'), language);

  useLayoutEffect(() => document.documentElement.removeAttribute('data-starting'), []);

  useLayoutEffect(() => {
    if (comforts) document.documentElement.dataset['comforts'] = comforts;
    else delete document.documentElement.dataset['comforts'];
  }, [comforts]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
    document.documentElement.toggleAttribute('data-long-words', long);
  }, [language, dir, long]);

  return (
    <WordsContext.Provider value={words}>
      <SymbolsContext.Provider value={symbolOf}>{side()}</SymbolsContext.Provider>
    </WordsContext.Provider>
  );

  function side() {
    if (kiosk.cover.value === 'toy') {
      return (
        <main key="toy" class={css['app']}>
          <Guard
            onBreak={reader.stop}
            // Nothing kind and nothing of the subject: somebody is looking over a shoulder.
            instead={() => (
              <Button before={<FirstIcon name="home" />} onPress={kiosk.leaveToy}>
                {i18n.getFixedT(language, 'common')('home')}
              </Button>
            )}
          >
            <Toy homeIcon={<FirstIcon name="home" />} onHome={kiosk.leaveToy} />
          </Guard>
        </main>
      );
    }
    if (kiosk.grownUps.value) {
      const tell = () => kiosk.begin().openTell();
      // A lesson of which a piece is missing: the kind error screen tells the grown-up what to do, but no child who has come since.
      const failed = () => {
        if (kiosk.grownUps.value) kiosk.begin().go({ name: 'trouble' });
      };
      const teach = (lesson: string, spoken: string) =>
        void import('./teach-together').then(({ teachTogether }) => teachTogether(deps, lesson, spoken)).catch(failed);
      const session = (pictures: readonly number[]) =>
        void import('./start-session').then(({ startFromCode }) => startFromCode(deps, pictures)).catch(failed);
      return (
        <div key="grown-ups" class={css['app']}>
          <Guard onBreak={reader.stop} instead={() => <Oops onTell={tell} onHome={kiosk.closeGrownUps} />}>
            <parts.grownUps.View
              language={language}
              powers={deps.grownUps}
              asking={kiosk.asking.value}
              onStay={kiosk.touched}
              onSchool={kiosk.setSchool}
              onTeach={teach}
              onSession={session}
              onClose={kiosk.closeGrownUps}
            />
          </Guard>
        </div>
      );
    }
    return (
      <Guard
        key="child"
        onBreak={reader.stop}
        instead={(again) => (
          <main class={css['app']}>
            <Oops
              school={kiosk.school.value}
              onHome={() => {
                kiosk.end();
                again();
              }}
            />
          </main>
        )}
      >
        <ChildSide deps={deps} language={language} />
      </Guard>
    );
  }
}
