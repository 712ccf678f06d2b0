import { useState } from 'preact/hooks';
import type { Band } from '../../../content/schema/lesson';
import { answeredBy } from '../../../domain/tally';
import { useLanguage, useT } from '../../../i18n/words-context';
import { Page } from '../page';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { useFetched } from '../use-fetched';
import { Waiting } from '../waiting';
import { fetchChecks, type BandChecks } from './class-checks';
import { ClearCard } from './clear-card';
import { CountCard } from './count-card';
import { EarlierCard } from './earlier-card';
import { HandsCard } from './hands-card';
import css from './picture.module.css';
import { ResultCard } from './result-card';
import { typedFor } from './typed-hands';

const VIEWS = ['count', 'see'] as const;

/**
 * How many of a class knew what, before and after. Counting and looking are two views, and what was looked at stays until five more
 * have come: a picture redrawn with each tablet would show what that one child had answered.
 */
export function PicturePage(given: PageProps) {
  const t = useT('picture');
  const teacher = useT('teacher');
  const language = useLanguage();
  const { powers, school, tally, about } = given;
  const got = useFetched(() => fetchChecks(powers.curriculum, language), [powers.curriculum, language]);
  const [picked, setPicked] = useState<Band>();
  const [view, setView] = useState<(typeof VIEWS)[number]>('count');
  const [mayBeOther, setMayBeOther] = useState(() => tally.isFromEarlier());
  if (got.state !== 'ready')
    return (
      <Page heading={t('heading')} lead={t('lead')}>
        <Waiting state={got.state} />
      </Page>
    );

  const countOf = ({ before, after }: BandChecks) => ({
    before: answeredBy(tally.tally.value.checks[before.number]),
    after: answeredBy(tally.tally.value.checks[after.number]),
  });
  const hasAny = (checks: BandChecks) => countOf(checks).before + countOf(checks).after > 0;
  const offered = got.value.filter((checks) => school?.bands.includes(checks.band) || hasAny(checks));
  const band =
    picked ??
    got.value.find(({ before, after }) => about === before.id || about === after.id)?.band ??
    offered.find((checks) => typedFor(checks, tally))?.band ??
    offered.find(hasAny)?.band;
  const checks = offered.find((one) => one.band === band) ?? offered[0];
  if (checks && mayBeOther && tally.isFromEarlier()) {
    const answer = (keep: () => void) => () => {
      keep();
      setMayBeOther(false);
    };
    return (
      // Another page than the one behind it, so that its heading takes the focus when the buttons go.
      <Page key="earlier" heading={t('heading')} lead={t('lead')}>
        <EarlierCard
          tally={tally.tally.value}
          all={got.value}
          onSame={answer(tally.goOn)}
          onOther={answer(tally.clear)}
        />
      </Page>
    );
  }

  return (
    <Page heading={t('heading')} lead={t('lead')}>
      {!checks ? (
        <p class={page['notice']}>{t('none')}</p>
      ) : (
        <>
          <div class={page['row']}>
            {offered.length > 1 && (
              <Pills
                legend={t('band')}
                choices={offered.map(({ band: value }) => ({
                  value,
                  words: teacher(`school.lessons.band.${value}`),
                }))}
                chosen={checks.band}
                onChosen={setPicked}
              />
            )}
            <Pills
              legend={t('views.legend')}
              choices={VIEWS.map((value) => ({ value, words: t(`views.${value}`) }))}
              chosen={view}
              onChosen={setView}
            />
          </div>
          {view === 'count' && <CountCard given={given} all={got.value} checks={checks} onBand={setPicked} />}
          {/* Hands that were typed and not added yet are still there after a look at the picture. */}
          <div hidden={view !== 'count'}>
            <HandsCard key={checks.band} given={given} checks={checks} />
          </div>
          {view === 'see' && <ResultCard given={given} checks={checks} />}
          {got.value.some(hasAny) && (
            <div class={css['screen']}>
              <ClearCard tally={tally} onCleared={() => setView('count')} />
            </div>
          )}
        </>
      )}
    </Page>
  );
}
