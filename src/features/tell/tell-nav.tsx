import { Icon, type IconName } from '../../art/icon';
import { TELL_PAGES, type TellPage } from '../../domain/screen';
import { useT } from '../../i18n/words-context';
import css from './tell-nav.module.css';

interface Props {
  page: TellPage;
  onPage: (page: TellPage) => void;
}

const ICONS: Readonly<Record<TellPage, IconName>> = {
  hand: 'hand',
  'first-words': 'tell',
  'not-listened': 'again',
  'help-now': 'grown-ups',
  'what-next': 'clock',
  'for-a-friend': 'heart',
};

/** Every page in one tap: a child who needs 'Help now' must not have to walk through the others. */
export function TellNav({ page, onPage }: Props) {
  const t = useT('tell');
  return (
    <nav class={css['nav']} aria-label={t('nav.label')}>
      {TELL_PAGES.map((id) => (
        <button
          key={id}
          type="button"
          class={css['way']}
          data-urgent={id === 'help-now'}
          aria-current={id === page ? 'page' : undefined}
          onClick={() => onPage(id)}
        >
          <Icon name={ICONS[id]} />
          <span>{t(`nav.${id}`)}</span>
        </button>
      ))}
    </nav>
  );
}
