import { useState } from 'preact/hooks';
import type { SetUp } from '../../../domain/school-setup';
import { languages } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import css from '../page.module.css';
import type { PageProps } from '../page-props';
import { ReceiveCard } from './receive-card';
import { SendCard } from './send-card';
import { createTransfer } from './transfer.model';

interface Props extends PageProps {
  /** The set-up of this tablet; undefined before there is one, and then it can only receive. */
  setUp: SetUp | undefined;
  /** A set-up from elsewhere is now this tablet's. */
  onTaken: (setUp: SetUp) => void;
}

/** A school's set-up on its way from one tablet to thirty, without typing and without a network. */
export function TransferPage({ powers, plan, setUp, onTaken, onOpen }: Props) {
  const t = useT('transfer');
  const [current] = useState<{ setUp: SetUp | undefined }>({ setUp });
  current.setUp = setUp;
  const [model] = useState(() =>
    createTransfer({
      storage: powers.storage,
      plan,
      current: () => current.setUp,
      aboard: languages().map(({ code }) => code),
      onTaken,
    }),
  );
  return (
    <Page heading={t('heading')} lead={setUp ? t('lead') : t('leadNew')}>
      <div class={css['columns']} data-two>
        {setUp && <SendCard powers={powers} setUp={setUp} plan={plan} />}
        <ReceiveCard powers={powers} model={model} isSetUp={setUp !== undefined} onOpen={onOpen} />
      </div>
    </Page>
  );
}
