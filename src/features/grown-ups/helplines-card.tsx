import { helplineStatus } from '../../content/helplines';
import type { Region } from '../../domain/school';
import { useT } from '../../i18n/words-context';
import { Card } from './card';
import css from './page.module.css';
import { useDay } from './use-day';

interface Props {
  region: Region;
}

/** How far the numbers that children see can be relied on: an adult checks them before a child needs one. */
export function HelplinesCard({ region }: Props) {
  const t = useT('teacher');
  const status = helplineStatus(region);
  const say = useDay();

  return (
    <Card heading={t('device.helplines.heading')}>
      <p>{t('device.helplines.region', { region: t(`school.region.options.${region}`) })}</p>
      <p>
        <strong>{t(`device.helplines.${status.key}`, { date: say(status.oldestCheck ?? '') })}</strong>
      </p>
      {status.noEmergency && <p>{t('device.helplines.noEmergency')}</p>}
      <dl class={css['facts']} data-stacked>
        {status.entries.map(({ id, name, number, source, verifiedOn, trust }) => [
          <dt key={`${id} name`}>{name === number ? number : `${name}, ${number}`}</dt>,
          <dd key={id}>
            {trust === 'checked' && t('device.helplines.rowChecked', { date: say(verifiedOn ?? '') })}
            {trust === 'seen' && t('device.helplines.rowSeen', { read: say(source?.read ?? '') })}
            {trust === 'unverified' && t('device.helplines.rowUnverified')}
            {source && (
              <span class={css['small']}>
                {'; '}
                {source.dated === null
                  ? t('device.helplines.undated')
                  : t('device.helplines.dated', { date: say(source.dated) })}
                {` (${new URL(source.url).hostname})`}
              </span>
            )}
          </dd>,
        ])}
      </dl>
    </Card>
  );
}
