import { useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { noteTaught } from '../../../domain/plan-changes';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import { KeptLine } from '../kept-line';
import { Page } from '../page';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Points } from '../points';
import { Board } from './board';
import { CodePictures } from './code-pictures';
import css from './run.module.css';
import type { Running, Shown } from './run.model';
import { Timer } from './timer';

interface Props {
  given: PageProps;
  running: Running;
  /** The session is over; the title of what was noted as taught. */
  onEnded: (noted: string | undefined) => void;
}

/** The teacher's own page of a running session; what the class is to see lies over it when it is wanted. */
export function RunningPage({ given, running, onEnded }: Props) {
  const { plan, run, powers, onOpen } = given;
  const t = useT('run');
  const teacher = useT('teacher');
  const { id, title, pictures, stops, session } = running;
  const [changed, setChanged] = useState(false);
  const end = (noted: string | undefined) => {
    run.end();
    onEnded(noted);
  };
  const note = () => {
    setChanged(true);
    plan.change((old) => noteTaught(old, id, plan.today()));
    // What the tablet would not keep is said below the button, and the session stays.
    if (plan.state.value === 'stored') end(title);
  };

  const row = (what: Shown, heading: string, text: string, shows: readonly number[]) => (
    <li key={what} class={css['part']}>
      <div class={css['partWords']}>
        <h3>{heading}</h3>
        <p>{text}</p>
        {shows.length > 0 && <CodePictures pictures={shows} size="small" />}
      </div>
      <Action tone={what === 'code' ? 'main' : 'plain'} onPress={() => run.show(what)}>
        {t('class.show', { what: heading })}
      </Action>
    </li>
  );

  return (
    <Page heading={t('running.heading', { title })} lead={t('running.lead')}>
      <div class={css['told']}>
        <Action before={<Icon name="heart" />} onPress={() => onOpen('told')}>
          {teacher('nav.told')}
        </Action>
      </div>
      <div class={css['running']}>
        <Card heading={t('class.heading')}>
          <ol class={css['parts']}>
            {row('code', t('class.code'), t('class.codeText'), pictures)}
            {stops.map(({ step, picture }, at) =>
              row(at, t('class.stop', { number: at + 1 }), t('class.stopText', { step }), [picture]),
            )}
            {row('end', t('class.end'), t('class.endText'), [])}
          </ol>
        </Card>
        <div class={page['stack']}>
          <Card heading={t('own.heading')}>
            <Timer run={run} clock={powers.clock} />
            {session.handIn && (
              <>
                <p>{t('own.handIn')}</p>
                <div class={page['row']}>
                  <Action onPress={() => onOpen('picture', id)}>{t('own.toPicture')}</Action>
                </div>
              </>
            )}
            <p class={page['small']}>{t('own.wrong')}</p>
            {stops.length > 0 && (
              <>
                <p class={page['small']}>{t('own.late')}</p>
                <p class={page['small']}>{t('own.lids')}</p>
              </>
            )}
          </Card>
          <Card heading={t('close.heading')}>
            <Points texts={[t('close.thank'), t('close.calm'), t('close.open')]} />
            <div class={page['row']}>
              <Action tone="main" onPress={note}>
                {t('close.note')}
              </Action>
              <Action onPress={() => end(undefined)}>{t('close.without')}</Action>
            </div>
            {changed && <KeptLine state={plan.state.value} />}
          </Card>
        </div>
      </div>
      {run.shown.value !== undefined && <Board run={run} running={running} shown={run.shown.value} />}
    </Page>
  );
}
