import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isOffered } from '../../../domain/plan';
import { notePrepared } from '../../../domain/plan-changes';
import { useLanguage, useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import { KeptLine } from '../kept-line';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { SignOffLine } from '../sign-off-line';
import { useLanguageName } from '../use-language-name';
import type { ListedLesson } from '../use-lessons';
import { BeforeYouStart } from './before-you-start';
import { Pick } from './pick';

type Way = 'tablets' | 'teach';

interface Props {
  given: Pick<PageProps, 'plan' | 'school' | 'onOpen' | 'onTeach'>;
  lesson: ListedLesson;
  heading: string;
  /** Above the ways. */
  children?: ComponentChildren;
  /** Beside them: more ways on, where children may meet the lesson and where they may not. */
  more: (offered: boolean) => ComponentChildren;
}

/**
 * The ways to run a lesson. Two things come first where they are owed: the DSL's sign-off, if the school asks for it, and once for
 * each band the list of what has to be ready (curriculum research, section 4, 'Before').
 */
export function StartCard({ given: { plan, school, onOpen, onTeach }, lesson, heading, children, more }: Props) {
  const t = useT('plan');
  const shown = useLanguage();
  const { id, band, version } = lesson;
  const now = plan.plan.value;
  const spoken = school?.languages ?? [shown];
  const [language, setLanguage] = useState(spoken.includes(shown) ? shown : (spoken[0] ?? shown));
  const [asked, setAsked] = useState<Way>();
  const [open, setOpen] = useState(false);
  // Also on a tablet that keeps nothing: who has ticked the list is not held up.
  const [ticked, setTicked] = useState(false);
  const nameOf = useLanguageName();
  const offered = isOffered(now, id, version, language);
  const ready = ticked || now.prepared.includes(band);

  const go = (way: Way) => (way === 'teach' ? onTeach(id, language) : onOpen('run', id, language));
  const start = (way: Way) => {
    if (ready) return go(way);
    setAsked(way);
    setOpen(true);
  };

  return (
    <Card heading={heading}>
      {children}
      {spoken.length > 1 && (
        <Pick
          label={t('ways.language')}
          choices={spoken.map((code) => ({ value: code, words: nameOf(code) }))}
          chosen={language}
          onChosen={setLanguage}
        />
      )}
      <SignOffLine plan={now} lesson={lesson} language={language} />
      {offered ? (
        <>
          <div class={page['row']}>
            <Action tone="main" onPress={() => start('tablets')}>
              {t('ways.tablets')}
            </Action>
            <Action tone="main" onPress={() => start('teach')}>
              {t('ways.teach')}
            </Action>
            {more(true)}
          </div>
          <BeforeYouStart
            band={band}
            ready={ready}
            open={open}
            asked={asked && t(`ways.${asked}`)}
            onOpen={setOpen}
            onTicked={() => {
              setTicked(true);
              plan.change((old) => notePrepared(old, band));
            }}
            onGo={() => asked && go(asked)}
          />
          {ticked && <KeptLine state={plan.state.value} />}
        </>
      ) : (
        <>
          <p class={page['notice']}>{t('ways.notSigned')}</p>
          <div class={page['row']}>
            <Action tone="main" onPress={() => onOpen('read', id, language)}>
              {t('ways.toSign')}
            </Action>
            {more(false)}
          </div>
        </>
      )}
    </Card>
  );
}
