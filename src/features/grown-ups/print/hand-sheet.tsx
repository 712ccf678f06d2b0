import { FINGERS, HAND_SHAPE } from '../../../art/hand';
import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import type { SchoolSheetProps } from './sheet-props';

/**
 * A hand to draw five safe adults on. It is the child's: nobody collects it. Anybody at home may see it, so it says nothing of why,
 * and staying at school is as good as going home.
 */
export function HandSheet({ young }: Pick<SchoolSheetProps, 'young'>) {
  const t = useT('print');
  return (
    <div class={css['handPage']}>
      <h2>{t('hand.heading')}</h2>
      <p>{young ? t('hand.textYoung') : t('hand.text')}</p>
      <svg class={css['hand']} viewBox="0 0 640 690" aria-hidden="true" focusable="false">
        <path d={HAND_SHAPE} fill="#fff" stroke="#000" stroke-width="4" stroke-linejoin="round" />
        {FINGERS.map(({ x, y }) => (
          <circle key={x} cx={x * 6.4} cy={y * 6.6} r="60" fill="#fff" stroke="#000" stroke-width="3" />
        ))}
      </svg>
      <p>{t('hand.keep')}</p>
    </div>
  );
}
