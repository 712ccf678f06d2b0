import { useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import type { SetUp } from '../../../domain/school-setup';
import { framesOf, writeTransfer } from '../../../domain/set-up-transfer';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import css from '../page.module.css';
import type { PlanStore } from '../plan-store.model';
import { Points } from '../points';
import type { GrownUpsPowers } from '../powers';
import { Film } from './film';

/** Name of the file that is saved; nothing of the school is in it, for a list of files is seen by many. */
export const FILE_NAME = 'lantern-set-up.json';

interface Props {
  powers: GrownUpsPowers;
  setUp: SetUp;
  plan: PlanStore;
}

/** Two ways out of this tablet: a file for where files can be carried, a film of codes for where nothing can. */
export function SendCard({ powers, setUp, plan }: Props) {
  const t = useT('transfer');
  const [saving, setSaving] = useState<'idle' | 'asked' | 'missing'>('idle');
  const [filming, setFilming] = useState(false);
  const write = () => writeTransfer(setUp, plan.plan.value);
  const save = async () => {
    try {
      (await powers.device()).saveFile(FILE_NAME, write());
      setSaving('asked');
    } catch {
      setSaving('missing');
    }
  };
  return (
    <Card heading={t('send.heading')}>
      <Points texts={(['what', 'pin', 'care'] as const).map((at) => t(`send.${at}`))} />
      <h3>{t('send.file')}</h3>
      <p>{t('send.fileHint')}</p>
      <div>
        <Action tone="main" onPress={() => void save()}>
          {t('send.save', { file: FILE_NAME })}
        </Action>
      </div>
      <p role="status" class={css['small']}>
        {saving === 'asked' && t('send.asked', { file: FILE_NAME })}
        {saving === 'missing' && t('send.missing')}
      </p>
      <h3>{t('send.film')}</h3>
      <p>{t('send.filmHint')}</p>
      {filming ? (
        <Film frames={framesOf(write())} powers={powers} onClose={() => setFilming(false)} />
      ) : (
        <div>
          <Action before={<Icon name="code" />} onPress={() => setFilming(true)}>
            {t('send.show')}
          </Action>
        </div>
      )}
    </Card>
  );
}
