import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import css from './transfer.module.css';
import type { TransferModel } from './transfer.model';
import { useChangeWords } from './use-change-words';

interface Props {
  model: TransferModel;
  isSetUp: boolean;
  onOpen: PageProps['onOpen'];
}

/** What has come: why it was refused and who can do something about it, or what it would change, then that it has. */
export function ArrivalView({ model, isSetUp, onOpen }: Props) {
  const t = useT('transfer');
  const words = useChangeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = model.arrival.value;
  const shown = arrival.state === 'offered' || arrival.state === 'done' ? arrival.state : '';
  // What took the place of the button that was pressed.
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);

  const list = (changes: readonly Parameters<typeof words>[0][]) => (
    <ul class={css['changes']}>
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>{words(change)}</li>
      ))}
    </ul>
  );

  switch (arrival.state) {
    case 'none':
      return null;
    case 'refused':
      return (
        <div role="alert" class={css['refused']}>
          <p>
            <strong>{t(`refused.${arrival.problem}.what`)}</strong>
          </p>
          <p>{t(`refused.${arrival.problem}.do`)}</p>
          <p>{isSetUp ? t('refused.unchanged') : t('refused.nothing')}</p>
        </div>
      );
    case 'done':
      return (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {t('done.heading')}
          </h3>
          {list(arrival.changes)}
          <p>{t('done.pin')}</p>
          <div class={page['row']}>
            <Action tone="main" onPress={() => onOpen('device')}>
              {t('done.device')}
            </Action>
            <Action onPress={model.drop}>{t('done.more')}</Action>
          </div>
        </>
      );
    case 'offered':
    case 'failed':
      return arrival.changes.length === 0 ? (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {t('offered.same')}
          </h3>
          <div>
            <Action onPress={model.drop}>{t('offered.back')}</Action>
          </div>
        </>
      ) : (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {isSetUp ? t('offered.heading') : t('offered.headingNew')}
          </h3>
          {list(arrival.changes)}
          <p role="alert">
            {arrival.state === 'failed' && <strong>{t(`failed.${arrival.answer}`)}</strong>}
            {arrival.state === 'offered' && arrival.again && <strong>{t('offered.again')}</strong>}
          </p>
          <div class={page['row']}>
            <Action tone="main" onPress={model.take}>
              {isSetUp ? t('offered.take') : t('offered.takeNew')}
            </Action>
            <Action onPress={model.drop}>{isSetUp ? t('offered.keep') : t('offered.not')}</Action>
          </div>
        </>
      );
  }
}
