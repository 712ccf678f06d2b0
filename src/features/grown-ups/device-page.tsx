import { useState } from 'preact/hooks';
import { deviceCode } from '../../domain/device-code';
import { readinessOf } from '../../domain/readiness';
import { SAFE_DEFAULTS } from '../../domain/school';
import type { StoredSetUp } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import { Card } from './card';
import { DeviceFactsList } from './device/device-facts';
import { createDeviceModel } from './device/device.model';
import { ReadyLine } from './device/ready-line';
import { Repair } from './device/repair';
import { useFacts } from './device/use-facts';
import { HelplinesCard } from './helplines-card';
import { Page } from './page';
import css from './page.module.css';
import { Points } from './points';
import type { GrownUpsPowers } from './powers';
import { VoicesCard } from './voices-card';

interface Props {
  powers: Pick<GrownUpsPowers, 'clock' | 'updates' | 'storage' | 'speech' | 'version' | 'device'>;
  stored: StoredSetUp;
}

/** Green or not at a glance, in words: what this tablet can do, what it cannot, and what to do about it. */
export function DevicePage({ powers, stored }: Props) {
  const { speech, version } = powers;
  const t = useT('teacher');
  const [model] = useState(() => createDeviceModel(powers));
  const { facts, spoken } = useFacts(powers, model, stored);
  const { region } = stored.state === 'ready' ? stored.setUp.school : SAFE_DEFAULTS;

  return (
    <Page heading={t('device.heading')}>
      <ReadyLine readiness={readinessOf(facts)} code={deviceCode(facts, version)} />
      <section class={css['card']} aria-label={t('device.lead')}>
        <DeviceFactsList
          facts={facts}
          spoken={spoken}
          progress={model.progress.value}
          version={model.build.value ?? version}
        />
        <Repair model={model} offline={facts.offline} />
      </section>
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
