import { useState } from 'preact/hooks';
import type { SetUp } from '../../../domain/school-setup';
import { framesOf, writeTransfer } from '../../../domain/set-up-transfer';
import { languages } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import css from '../page.module.css';
import type { PageProps } from '../page-props';
import { UnsavedLine } from '../unsaved-line';
import { FilmCard } from './film-card';
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
export function TransferPage({ powers, plan, unsaved, setUp, onTaken, onOpen }: Props) {
  const t = useT('transfer');
  const [model] = useState(() =>
    createTransfer({
      storage: powers.storage,
      plan,
      aboard: languages().map(({ code }) => code),
      onTaken,
    }),
  );
  const [film, setFilm] = useState<readonly string[]>();
  const write = (now: SetUp) => writeTransfer(now, plan.plan.value);
  const show = (text: string) => {
    try {
      setFilm(framesOf(text));
      return true;
    } catch {
      // A school that has signed off many languages: the file carries them.
      return false;
    }
  };
  if (film) return <FilmCard frames={film} powers={powers} onClose={() => setFilm(undefined)} />;
  return (
    <Page heading={setUp ? t('heading') : t('headingNew')} lead={setUp ? t('lead') : t('leadNew')}>
      {unsaved && <UnsavedLine page="transfer" onOpen={onOpen} />}
      <div class={css['columns']} data-two>
        {setUp && <SendCard powers={powers} write={() => write(setUp)} onFilm={() => show(write(setUp))} />}
        <ReceiveCard powers={powers} model={model} isSetUp={setUp !== undefined} onOpen={onOpen} />
      </div>
    </Page>
  );
}
