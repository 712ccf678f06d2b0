import type { DeviceFacts } from '../../../domain/readiness';
import { useT } from '../../../i18n/words-context';
import { useListed } from '../use-listed';
import css from './device.module.css';
import type { SpokenLanguage } from './use-facts';

interface Props {
  facts: DeviceFacts;
  spoken: readonly SpokenLanguage[];
  progress: { done: number; of: number };
  version: string;
}

/** What the line at the top was made of, each in words. */
export function DeviceFactsList({ facts, spoken, progress, version }: Props) {
  const t = useT('teacher');
  const listed = useListed();
  const { files } = facts;
  const here = spoken.flatMap(({ name }) => name ?? []);
  const lacking = spoken.filter(({ name }) => name === undefined).map(({ code }) => code);

  const filesSaid = () => {
    if (files.state === 'none') return t('device.filesState.none');
    if (files.state === 'checking')
      return progress.of > 0 ? t('device.filesState.progress', progress) : t('device.filesState.checking');
    const { total, missing, damaged } = files;
    return missing + damaged === 0
      ? t('device.filesState.whole', { total })
      : t('device.filesState.broken', { total, missing, damaged });
  };
  const languagesSaid = [
    ...(here.length > 0 ? [t('device.languagesReady', { languages: listed(here) })] : []),
    ...(lacking.length > 0 ? [t('device.languagesMissing', { languages: listed(lacking) })] : []),
  ].join(' ');

  const rows = [
    [t('device.files'), filesSaid()],
    [t('device.offline'), t(`device.offlineState.${facts.offline}`)],
    [t('device.setUp'), t(`device.setUpState.${facts.setUp}`)],
    [t('device.storage'), t(`device.storageState.${facts.storage}`)],
    [t('device.languages'), languagesSaid],
    [
      t('device.voice'),
      spoken
        .map(({ code, name = code, voice = t('device.noVoice') }) => t('device.voiceOf', { language: name, voice }))
        .join(' '),
    ],
    [t('device.camera'), t(`device.cameraState.${facts.camera}`)],
    [t('device.version'), <bdi dir="ltr">{version}</bdi>],
  ] as const;
  return (
    <dl class={css['facts']}>
      {rows.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
