import { useT } from '../../i18n/words-context';
import css from './page.module.css';

interface Props {
  state: 'waiting' | 'missing';
}

/** In the place of something that is being fetched, or cannot be had. */
export function Waiting({ state }: Props) {
  const t = useT('teacher');
  return state === 'missing' ? (
    <p class={css['notice']} role="alert">
      {t('fetched.missing')}
    </p>
  ) : (
    <p role="status">{t('fetched.waiting')}</p>
  );
}
