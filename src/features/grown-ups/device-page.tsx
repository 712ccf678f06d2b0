import { useEffect, useState } from 'preact/hooks';
import type { Region } from '../../domain/school';
import type { StoredSetUp } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import { Card } from './card';
import { HelplinesCard } from './helplines-card';
import { Page } from './page';
import css from './page.module.css';
import { Points } from './points';
import type { GrownUpsPowers } from './powers';
import { VoicesCard } from './voices-card';

interface Props {
  powers: Pick<GrownUpsPowers, 'updates' | 'storage' | 'speech' | 'version'>;
  setUp: StoredSetUp['state'];
  region: Region;
}

/** Green or not at a glance, in words: what this tablet can do, what it cannot, and what to do about it. */
export function DevicePage({ powers, setUp, region }: Props) {
  const { updates, storage, speech, version } = powers;
  const t = useT('teacher');
  const [offline, setOffline] = useState(updates.state());
  const [kept, setKept] = useState<'checking' | 'yes' | 'no' | 'unknown'>('checking');

  useEffect(() => {
    setOffline(updates.state());
    return updates.onChange(setOffline);
  }, [updates]);
  useEffect(() => {
    let gone = false;
    void storage.persisted().then((answer) => {
      if (!gone) setKept(answer === undefined ? 'unknown' : answer ? 'yes' : 'no');
    });
    return () => {
      gone = true;
    };
  }, [storage]);

  const facts = [
    [t('device.offline'), t(`device.offlineState.${offline}`)],
    [t('device.storage'), t(`device.storageState.${kept}`)],
    [t('device.setUp'), t(`device.setUpState.${setUp}`)],
    [t('device.version'), version],
  ] as const;

  return (
    <Page heading={t('device.heading')}>
      <Card heading={t('device.lead')}>
        <dl class={css['facts']}>
          {facts.map(([name, fact]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{fact}</dd>])}
        </dl>
      </Card>
      <div class={css['columns']}>
        <VoicesCard speech={speech} />
        <HelplinesCard region={region} />
        <Card heading={t('device.hide.heading')}>
          <p>{t('device.hide.lead')}</p>
          <Points
            texts={(['history', 'watcher', 'monitored', 'carryOn'] as const).map((at) => t(`device.hide.${at}`))}
          />
        </Card>
      </div>
    </Page>
  );
}
