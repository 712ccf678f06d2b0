import { Icon, type IconName } from '../../art/icon';
import { TELL_ROW, type TellPage } from '../../domain/screen';
import { rowPageOf } from '../../domain/tell';
import css from './tell-nav.module.css';
import { useTellWords } from './tell-words';

interface Props {
  page: TellPage;
  onPage: (page: TellPage) => void;
}

const ICONS: Readonly<Record<(typeof TELL_ROW)[number], IconName>> = {
  hand: 'hand',
  'first-words': 'tell',
  'not-listened': 'again',
  'help-now': 'grown-ups',
  'what-next': 'clock',
  'for-a-friend': 'heart',
};

/** Every page in one tap: a child who needs 'Help now' must not have to walk through the others. */
export function TellNav({ page, onPage }: Props) {
  const t = useTellWords();
  return (
    <nav class={css['nav']} aria-label={t('nav.label')}>
      {TELL_ROW.map((id) => (
        <button
          key={id}
          type="button"
          class={css['way']}
          data-urgent={id === 'help-now'}
          aria-current={id === rowPageOf(page) ? 'page' : undefined}
          onClick={() => onPage(id)}
        >
          <Icon name={ICONS[id]} />
          <span>{t(`nav.${id}`)}</span>
        </button>
      ))}
    </nav>
  );
}
