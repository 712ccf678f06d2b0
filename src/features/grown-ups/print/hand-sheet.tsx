import { FINGERS, HelpingHand } from '../../../art/hand';
import { useT } from '../../../i18n/words-context';
import css from './print.module.css';

/** A hand to draw five safe adults on. It is the child's: nobody collects it, and it says so. */
export function HandSheet() {
  const t = useT('print');
  return (
    <>
      <h2>{t('hand.heading')}</h2>
      <p>{t('hand.text')}</p>
      <div class={css['hand']}>
        <HelpingHand skin={1} />
        <svg viewBox="0 0 100 103" aria-hidden="true" focusable="false">
          {FINGERS.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y * 1.03} r="9" fill="#fff" stroke="#000" stroke-width="0.5" />
          ))}
        </svg>
      </div>
      <p>{t('hand.keep')}</p>
    </>
  );
}
