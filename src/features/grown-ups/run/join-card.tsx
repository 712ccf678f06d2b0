import { useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { readSessionCode } from '../../../domain/session-code';
import { readSessionText } from '../../../domain/session-text';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Scanner } from '../scanner';

interface Props {
  given: Pick<PageProps, 'powers' | 'onSession'>;
}

/** Begins on this tablet what stands on another's board, as if its four pictures had been tapped. */
export function JoinCard({ given: { powers, onSession } }: Props) {
  const t = useT('run');
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const onText = (text: string) => {
    const pictures = readSessionText(text);
    if (pictures && readSessionCode(pictures)) onSession(pictures);
    else setSaid(t('join.notOne'));
  };
  return (
    <Card heading={t('join.heading')}>
      <p>{t('join.lead')}</p>
      {open ? (
        <Scanner
          powers={powers}
          instead={t('join.instead')}
          said={said}
          onText={onText}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div class={page['row']}>
          <Action
            before={<Icon name="code" />}
            onPress={() => {
              setSaid('');
              setOpen(true);
            }}
          >
            {t('join.scan')}
          </Action>
        </div>
      )}
    </Card>
  );
}
