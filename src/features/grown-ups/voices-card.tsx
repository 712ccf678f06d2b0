import { useEffect, useState } from 'preact/hooks';
import { languages } from '../../i18n/i18n';
import { useT } from '../../i18n/words-context';
import type { Speech } from '../../platform/speech';
import { Card } from './card';
import { Points } from './points';

interface Props {
  speech: Pick<Speech, 'voiceFor' | 'onVoices'>;
}

/** Which voice reads each language, or plainly that none does and how to add one. */
export function VoicesCard({ speech }: Props) {
  const t = useT('teacher');
  const [, voicesCame] = useState(0);
  useEffect(() => speech.onVoices(() => voicesCame((times) => times + 1)), [speech]);
  const found = languages().map(({ code, name }) => ({ language: name, voice: speech.voiceFor(code)?.name }));
  return (
    <Card heading={t('device.voices.heading')}>
      {found.map(({ language, voice }) => (
        <p key={language}>
          {voice === undefined ? t('device.voices.none', { language }) : t('device.voices.has', { language, voice })}
        </p>
      ))}
      {found.some(({ voice }) => voice === undefined) && (
        <>
          <p>{t('device.voices.how')}</p>
          <Points texts={(['android', 'ipad', 'windows', 'chromeos'] as const).map((at) => t(`device.voices.${at}`))} />
          <p>{t('device.voices.then')}</p>
        </>
      )}
      <p>{t('device.voices.why')}</p>
    </Card>
  );
}
