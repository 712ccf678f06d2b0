import { answeredBy, LEAST_HAND_INS, type Tally } from '../../../domain/tally';
import { useT } from '../../../i18n/words-context';
import type { BandChecks } from './class-checks';
import css from './picture.module.css';

interface Props {
  tally: Tally;
  checks: BandChecks;
}

/** How many have answered: all that is shown while tablets are being counted. */
export function Counted({ tally, checks }: Props) {
  const t = useT('picture');
  return (
    <dl class={css['counted']}>
      {(['before', 'after'] as const).map((which) => {
        const check = tally.checks[checks[which].number];
        const all = answeredBy(check);
        return (
          <div key={which}>
            <dt>{t(which)}</dt>
            <dd>
              {t('tablets', { count: check?.ids.length ?? 0 })}
              {check && check.hands > 0 && t('hands.also', { count: check.hands })}
              {all > 0 && all < LEAST_HAND_INS && <small>{t('more', { number: LEAST_HAND_INS - all })}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
