import { TellYoung, useTellWords } from './tell-words';
import type { FunctionComponent } from 'preact';
import { Icon } from '../../art/icon';
import type { School } from '../../domain/school';
import type { TellPage } from '../../domain/screen';
import type { Band } from '../../content/schema/lesson';
import { isYoung } from '../../domain/ages';
import { pageBeside, type TellState } from '../../domain/tell';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { StepLayout } from '../../ui/step-layout';
import type { PageProps } from './page-props';
import { AfterwardsPage } from './pages/afterwards-page';
import { FirstWordsPage } from './pages/first-words-page';
import { ForAFriendPage } from './pages/for-a-friend-page';
import { HandPage } from './pages/hand-page';
import { HelpNowPage } from './pages/help-now-page';
import { NotListenedPage } from './pages/not-listened-page';
import { ReportOnlinePage } from './pages/report-online-page';
import { WhatNextPage } from './pages/what-next-page';
import { TellNav } from './tell-nav';
import css from './tell.module.css';

interface Props {
  tell: TellState;
  school: School;
  /** Chosen, or the one the tablet offers first. */
  band: Band;
  /** What lies under it, and is come back to. */
  backTo: 'lesson' | 'start';
  onPage: (page: TellPage) => void;
  onChange: (change: Partial<TellState>) => void;
  onClose: () => void;
}

const PAGES: Readonly<Record<TellPage, FunctionComponent<PageProps>>> = {
  hand: HandPage,
  'first-words': FirstWordsPage,
  'not-listened': NotListenedPage,
  'help-now': HelpNowPage,
  'what-next': WhatNextPage,
  'for-a-friend': ForAFriendPage,
  'report-online': ReportOnlinePage,
  afterwards: AfterwardsPage,
};

/** Said beside the way on: where a child picks, that it is gone after; where a child looks for help, that nobody reads along. */
const NOTES = {
  hand: ['hand.kept', 'noMessages'],
  'first-words': ['firstWords.ways'],
  'not-listened': [],
  'help-now': ['noMessages'],
  'what-next': [],
  'for-a-friend': [],
  'report-online': ['noMessages'],
  afterwards: [],
} as const satisfies Record<TellPage, readonly string[]>;

/**
 * 'Who can I tell?'. A child who opens it may be being harmed today, so it leads to people and to nothing else:
 * no box to write in, nothing that looks like sending. Owns nothing that was picked.
 */
export function Tell(props: Props) {
  return (
    <TellYoung.Provider value={isYoung(props.band)}>
      <TellPages {...props} />
    </TellYoung.Provider>
  );
}

function TellPages({ tell, school, band, backTo, onPage, onChange, onClose }: Props) {
  const t = useTellWords();
  const common = useT('common');
  const Page = PAGES[tell.page];
  const before = pageBeside(tell.page, -1);
  const after = pageBeside(tell.page, 1);
  const back = (
    <Button
      tone={after ? 'plain' : 'go'}
      before={<Icon name={backTo === 'lesson' ? 'lantern' : 'home'} />}
      onPress={onClose}
    >
      {t(`backTo.${backTo}`)}
    </Button>
  );

  return (
    <div class={css['tell']}>
      <StepLayout
        foot={
          <div class={css['foot']}>
            {after && back}
            <div class={css['notes']}>
              {NOTES[tell.page].map((key) => (
                <Say key={key} size="small" text={t(key)} />
              ))}
            </div>
          </div>
        }
        onward={
          <>
            {before && (
              <Button key={before} before={<Icon name="back" />} onPress={() => onPage(before)}>
                {common('lesson.previous')}
              </Button>
            )}
            {after ? (
              <Button key={after} tone="go" after={<Icon name="next" />} onPress={() => onPage(after)}>
                {common('lesson.next')}
              </Button>
            ) : (
              back
            )}
          </>
        }
      >
        <div class={css['open']}>
          <TellNav page={tell.page} onPage={onPage} />
          <section class={css['page']} data-page={tell.page}>
            <Page key={tell.page} tell={tell} school={school} band={band} onPage={onPage} onChange={onChange} />
          </section>
        </div>
      </StepLayout>
    </div>
  );
}
