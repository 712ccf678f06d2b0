import { shownOf, waitingOf } from '../../../domain/class-picture';
import type { Tally } from '../../../domain/tally';
import { LEAST_TOGETHER } from '../../../domain/tally-changes';
import { useT } from '../../../i18n/words-context';
import type { BandChecks } from './class-checks';
import css from './picture.module.css';

interface Props {
  tally: Tally;
  checks: BandChecks;
}

/** How many have answered, and whether the picture will show it: all that is shown while tablets are being counted. */
export function Counted({ tally, checks }: Props) {
  const t = useT('picture');
  return (
    <dl class={css['counted']}>
      {(['before', 'after'] as const).map((which) => {
        const check = tally.checks[checks[which].number];
        const kinds = [check?.ids.length ?? 0, check?.hands ?? 0].filter((count) => count > 0);
        const most = Math.max(0, ...kinds);
        const shown = shownOf(check) > 0;
        const waiting = Object.values(waitingOf(check)).filter((count) => count > 0);
        const newest = Math.max(0, ...waiting);
        return (
          <div key={which}>
            <dt>{t(which)}</dt>
            <dd>
              {t('tablets', { count: check?.ids.length ?? 0 })}
              {check && check.hands > 0 && t('hands.also', { count: check.hands })}
              {most > 0 && most < LEAST_TOGETHER && !shown && (
                <small>
                  {kinds.length > 1
                    ? t('moreOfEither', { number: LEAST_TOGETHER })
                    : t('more', { number: LEAST_TOGETHER - most })}
                </small>
              )}
              {shown && newest > 0 && newest < LEAST_TOGETHER && (
                <small>{t('waits.needed', { count: LEAST_TOGETHER - newest })}</small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
