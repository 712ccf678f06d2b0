import { useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import { Points } from '../points';
import type { GrownUpsPowers } from '../powers';
import css from './transfer.module.css';

/** Name of the file that is saved; nothing of the school is in it, for a list of files is seen by many. */
export const FILE_NAME = 'lantern-set-up.json';

interface Props {
  powers: Pick<GrownUpsPowers, 'saveFile'>;
  /** The set-up as it is now, as a file carries it. */
  write: () => string;
  /** Shows the codes; false where there is too much for them. */
  onFilm: () => boolean;
}

/** Two ways out of this tablet: a file for where files can be carried, a film of codes for where nothing can. */
export function SendCard({ powers, write, onFilm }: Props) {
  const t = useT('transfer');
  const [saving, setSaving] = useState<'idle' | 'asked' | 'missing'>('idle');
  const [tooLong, setTooLong] = useState(false);
  const save = async () => {
    try {
      await powers.saveFile(FILE_NAME, write(), 'application/json');
      setSaving('asked');
    } catch {
      setSaving('missing');
    }
  };
  return (
    <Card heading={t('send.heading')}>
      <Points texts={(['what', 'pin', 'care'] as const).map((at) => t(`send.${at}`))} />
      <div class={css['way']}>
        <h3>{t('send.file')}</h3>
        <p>{t('send.fileHint')}</p>
        <div>
          <Action tone="main" onPress={() => void save()}>
            {t('send.save', { file: FILE_NAME })}
          </Action>
        </div>
        <p role="status" class={page['small']}>
          {saving === 'asked' && t('send.asked', { file: FILE_NAME })}
          {saving === 'missing' && t('send.missing')}
        </p>
      </div>
      <div class={css['way']}>
        <h3>{t('send.film')}</h3>
        <p>{t('send.filmHint')}</p>
        <div>
          <Action before={<Icon name="code" />} onPress={() => setTooLong(!onFilm())}>
            {t('send.show')}
          </Action>
        </div>
        <p role="status" class={page['small']}>
          {tooLong && t('send.tooLong')}
        </p>
      </div>
    </Card>
  );
}
