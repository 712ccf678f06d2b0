import { useState } from 'preact/hooks';
import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { useLessons } from '../use-lessons';
import { Waiting } from '../waiting';
import { ChooseSession } from './choose-session';
import { JoinCard } from './join-card';
import { RunningPage } from './running-page';

/** Choosing what a class does and starting its tablets; then the session as it runs. */
export function RunPage(given: PageProps) {
  const t = useT('run');
  const lessons = useLessons(given.powers.curriculum);
  const [noted, setNoted] = useState<string>();
  const running = given.run.running.value;
  if (running) return <RunningPage given={given} running={running} onEnded={setNoted} />;

  return (
    <Page heading={t('heading')} lead={t('lead')}>
      <p class={page['notice']} role="status">
        {noted === undefined ? '' : t('close.noted', { title: noted })}
      </p>
      {lessons.state === 'ready' ? (
        <ChooseSession given={given} lessons={lessons.value} />
      ) : (
        <Waiting state={lessons.state} />
      )}
      <JoinCard given={given} />
    </Page>
  );
}
