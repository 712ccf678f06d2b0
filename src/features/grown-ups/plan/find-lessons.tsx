import { FRAMEWORKS } from '../../../content/schema/curriculum';
import { BANDS, TYPES, type Band, type LessonType } from '../../../content/schema/lesson';
import { findLessons, type Wanted } from '../../../domain/find-lessons';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import type { PageProps } from '../page-props';
import type { ListedLesson } from '../use-lessons';
import { useFetched } from '../use-fetched';
import { Waiting } from '../waiting';
import { FoundTable } from './found-table';
import { Pick } from './pick';
import css from './plan.module.css';
import { useFacts } from './use-facts';

interface Props {
  given: Pick<PageProps, 'powers' | 'onOpen'>;
  lessons: readonly ListedLesson[];
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
}

/** Minutes a gap in a day may have; recaps take 3 or 4, most lessons 8 to 10. */
const MINUTES = [4, 6, 8] as const;

const given = <T extends string>(value: string) => (value === '' ? undefined : (value as T));

/** All lessons, recaps and checks, by age, kind, thread, minutes and curriculum link. */
export function FindLessons({ given: { powers, onOpen }, lessons, wanted, onWanted }: Props) {
  const t = useT('plan');
  const facts = useFacts();
  const { curriculum } = powers;
  const got = useFetched(
    () => Promise.all([curriculum.all(), curriculum.concepts(), curriculum.links()] as const),
    [curriculum],
  );
  if (got.state !== 'ready') return <Waiting state={got.state} />;
  const [all, concepts, rows] = got.value;
  const ids = new Set(findLessons(all, concepts, wanted).map(({ id }) => id));
  const found = lessons.filter(({ id }) => ids.has(id));
  const linked = new Set(all.flatMap(({ links = [] }) => links));
  const any = t('find.any');
  const change = (next: Wanted) => onWanted({ ...wanted, ...next });

  return (
    <Card heading={t('find.heading')}>
      <div class={css['filters']}>
        <Pick
          label={t('find.age')}
          any={any}
          choices={BANDS.map((band) => ({ value: band, words: facts.age({ band }) }))}
          chosen={wanted.band ?? ''}
          onChosen={(value) => change({ band: given<Band>(value) })}
        />
        <Pick
          label={t('find.kind')}
          any={any}
          choices={TYPES.map((type) => ({ value: type, words: t(`kind.${type}`) }))}
          chosen={wanted.type ?? ''}
          onChosen={(value) => change({ type: given<LessonType>(value) })}
        />
        <Pick
          label={t('find.minutes')}
          any={any}
          choices={MINUTES.map((minutes) => ({ value: `${minutes}`, words: t('find.upTo', { number: minutes }) }))}
          chosen={wanted.minutes === undefined ? '' : `${wanted.minutes}`}
          onChosen={(value) => change({ minutes: value === '' ? undefined : Number(value) })}
        />
        <Pick
          label={t('find.thread')}
          any={any}
          choices={concepts.threads.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={wanted.thread ?? ''}
          onChosen={(value) => change({ thread: given(value) })}
        />
        <Pick
          label={t('find.link')}
          any={any}
          groups={FRAMEWORKS.map((framework) => ({
            name: t(`framework.${framework}`),
            choices: rows
              .filter((row) => row.framework === framework && linked.has(row.id))
              .map(({ id, says, status }) => ({
                value: id,
                words: status === 'verified' ? says : t('find.unchecked', { says }),
              })),
          })).filter(({ choices }) => choices.length > 0)}
          chosen={wanted.link ?? ''}
          onChosen={(value) => change({ link: given(value) })}
        />
      </div>
      <div class={css['found']}>
        <p role="status">
          <strong>{t('find.found', { found: found.length, of: lessons.length })}</strong>
          {found.length === 0 && ` ${t('find.none')}`}
        </p>
        <Action off={Object.values(wanted).every((one) => one === undefined)} onPress={() => onWanted({})}>
          {t('find.clear')}
        </Action>
      </div>
      {found.length > 0 && <FoundTable lessons={found} onOpen={(id) => onOpen('plan', id)} />}
    </Card>
  );
}
