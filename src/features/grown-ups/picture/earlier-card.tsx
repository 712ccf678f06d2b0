import { answeredBy, type Tally } from '../../../domain/tally';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import { Points } from '../points';
import type { BandChecks } from './class-checks';

interface Props {
  tally: Tally;
  all: readonly BandChecks[];
  onSame: () => void;
  onOther: () => void;
}

/** Whose are the counts that lie here? A second class that is added to the first makes a picture of neither. */
export function EarlierCard({ tally, all, onSame, onOther }: Props) {
  const t = useT('picture');
  const teacher = useT('teacher');
  const counted = Object.values(tally.checks);
  const sums = [
    ['tablets', counted.reduce((sum, { ids }) => sum + ids.length, 0)],
    ['hands', counted.reduce((sum, { hands }) => sum + hands, 0)],
  ] as const;
  const each = all.flatMap((checks) =>
    (['before', 'after'] as const).flatMap((which) => {
      const check = tally.checks[checks[which].number];
      if (!check || answeredBy(check) === 0) return [];
      const name = t('count.which', { check: t(which), band: teacher(`school.lessons.band.${checks.band}`) });
      const hands = check.hands > 0 ? t('hands.also', { count: check.hands }) : '';
      return [t('earlier.each', { name, counted: t('tablets', { count: check.ids.length }) + hands })];
    }),
  );
  return (
    <Card heading={t('earlier.heading')}>
      {/* A tablet hands in before the lessons and after: of both together it would be counted twice. */}
      {each.length > 1 ? (
        <p>{t('earlier.several')}</p>
      ) : (
        sums.map(([kind, count]) => count > 0 && <p key={kind}>{t(`earlier.${kind}`, { count })}</p>)
      )}
      <Points texts={each} />
      <p>{t('earlier.why')}</p>
      <div class={page['row']}>
        <Action tone="main" onPress={onSame}>
          {t('earlier.same')}
        </Action>
        <Action onPress={onOther}>{t('earlier.other')}</Action>
      </div>
    </Card>
  );
}
