import { useT } from '../../i18n/words-context';
import { Action } from './action';
import type { PageProps } from './page-props';
import css from './unsaved-line.module.css';

interface Props {
  page: 'print' | 'told' | 'transfer';
  onOpen: PageProps['onOpen'];
}

/** On a page that uses the set-up: it has what was saved, and somebody has just typed something else. Never on paper. */
export function UnsavedLine({ page, onOpen }: Props) {
  const t = useT('teacher');
  return (
    <div class={css['line']}>
      <p>{t(`unsaved.line.${page}`)}</p>
      <Action onPress={() => onOpen('school')}>{t('unsaved.back')}</Action>
    </div>
  );
}
