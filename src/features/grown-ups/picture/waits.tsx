import { waitingOf } from '../../../domain/class-picture';
import type { Tally } from '../../../domain/tally';
import { LEAST_TOGETHER } from '../../../domain/tally-changes';
import { useT } from '../../../i18n/words-context';
import page from '../page.module.css';
import type { BandChecks } from './class-checks';

interface Props {
  tally: Tally;
  checks: BandChecks;
}

/** Why a picture stays though more has been counted: drawn anew with one more tablet, it would show what that child answered. */
export function Waits({ tally, checks }: Props) {
  const t = useT('picture');
  return (['before', 'after'] as const).flatMap((which) => {
    const waiting = waitingOf(tally.checks[checks[which].number]);
    return (['tablets', 'hands'] as const)
      .filter((kind) => waiting[kind] > 0 && waiting[kind] < LEAST_TOGETHER)
      .map((kind) => (
        <p key={`${which} ${kind}`} class={page['notice']}>
          {t(which)}: {t(`waits.${kind}`, { count: waiting[kind] })}{' '}
          {t('waits.needed', { count: LEAST_TOGETHER - waiting[kind] })}
        </p>
      ));
  });
}
