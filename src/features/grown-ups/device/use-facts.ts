import { useEffect, useState } from 'preact/hooks';
import type { DeviceFacts } from '../../../domain/readiness';
import type { StoredSetUp } from '../../../domain/school-setup';
import { languages } from '../../../i18n/i18n';
import type { GrownUpsPowers } from '../powers';
import type { DeviceModel } from './device.model';

export interface SpokenLanguage {
  code: string;
  /** Undefined where the school offers a language that is not aboard. */
  name: string | undefined;
  voice: string | undefined;
}

/** Everything that is known of this tablet, kept up to date while it is looked at. */
export function useFacts(
  { updates, storage, speech }: Pick<GrownUpsPowers, 'updates' | 'storage' | 'speech'>,
  model: DeviceModel,
  stored: StoredSetUp,
): { facts: DeviceFacts; spoken: readonly SpokenLanguage[] } {
  const [offline, setOffline] = useState(updates.state());
  const [kept, setKept] = useState<DeviceFacts['storage']>('checking');
  const [, voicesCame] = useState(0);

  useEffect(() => {
    setOffline(updates.state());
    return updates.onChange(setOffline);
  }, [updates]);
  useEffect(() => speech.onVoices(() => voicesCame((times) => times + 1)), [speech]);
  useEffect(() => {
    let gone = false;
    void storage.persisted().then((answer) => {
      if (!gone) setKept(answer === undefined ? 'unknown' : answer ? 'yes' : 'no');
    });
    return () => {
      gone = true;
    };
  }, [storage]);
  // Looked at when the page opens, and again when the last file has come.
  const isKept = offline === 'ready' || offline === 'update-waiting';
  useEffect(() => void model.check(), [model, isKept]);

  const aboard = languages();
  const offered = stored.state === 'ready' ? stored.setUp.school.languages : aboard.map(({ code }) => code);
  const spoken = offered.map((code) => {
    const name = aboard.find((language) => language.code === code)?.name;
    return { code, name, voice: name === undefined ? undefined : speech.voiceFor(code)?.name };
  });
  return {
    spoken,
    facts: {
      offline,
      files: model.files.value,
      storage: kept,
      setUp: stored.state,
      languages: {
        offered: offered.length,
        aboard: spoken.filter(({ name }) => name !== undefined).length,
        read: spoken.filter(({ voice }) => voice !== undefined).length,
      },
      camera: model.camera.value,
    },
  };
}
