import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { isYoung } from '../../../domain/ages';
import type { Plan } from '../../../domain/plan';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Page } from '../page';
import type { PageProps } from '../page-props';
import { UnsavedLine } from '../unsaved-line';
import { useLessons } from '../use-lessons';
import { Waiting } from '../waiting';
import { LessonSheetOf } from './lesson-sheet';
import css from './print.module.css';
import {
  ALL_SHEETS,
  isByAge,
  isHinted,
  isLessonSheet,
  SCHOOL_SHEETS,
  type LessonSheet,
  type SchoolSheet,
} from './sheets';

type Ages = 'young' | 'older';

/** The lesson that was taught last, where one was. */
const lastTaught = ({ taught }: Plan) =>
  Object.keys(taught).reduce<string | undefined>(
    (last, id) => ((taught[id] ?? '') > (taught[last ?? ''] ?? '') ? id : last),
    undefined,
  );

/** Every sheet a school may want on paper, seen before it is printed. */
export function PrintPage({ powers, school, plan, run, about, unsaved, onOpen }: PageProps) {
  const t = useT('print');
  const [sheet, setSheet] = useState<LessonSheet | SchoolSheet>('plan');
  const [chosen, setChosen] = useState(about ?? run.looked.peek() ?? lastTaught(plan.plan.peek()));
  useEffect(() => {
    if (chosen !== undefined) run.look(chosen);
  }, [chosen]);
  const [ages, setAges] = useState<Ages>(school?.bands.every(isYoung) ? 'young' : 'older');
  const [sheetId, lessonId, agesId] = [useId(), useId(), useId()];
  const lessons = useLessons(powers.curriculum);
  if (lessons.state !== 'ready')
    return (
      <Page heading={t('heading')} lead={t('lead')}>
        <Waiting state={lessons.state} />
      </Page>
    );
  const entry = lessons.value.find(({ id }) => id === chosen) ?? lessons.value[0];
  const given = { school, plan: plan.plan.value, today: plan.today(), version: powers.version };
  return (
    <Page heading={t('heading')} lead={t('lead')}>
      {unsaved && <UnsavedLine page="print" onOpen={onOpen} />}
      <div class={css['choose']}>
        <label for={sheetId}>{t('sheet')}</label>
        <select
          id={sheetId}
          value={sheet}
          onChange={(event) => setSheet(event.currentTarget.value as LessonSheet | SchoolSheet)}
        >
          {ALL_SHEETS.map((one) => (
            <option key={one} value={one}>
              {t(`sheets.${one}`)}
            </option>
          ))}
        </select>
        {isLessonSheet(sheet) && (
          <>
            <label for={lessonId}>{t('lesson')}</label>
            <select id={lessonId} value={entry?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {lessons.value.map(({ id, band, title }) => (
                <option key={id} value={id}>
                  {`${band}: ${title}`}
                </option>
              ))}
            </select>
          </>
        )}
        {isByAge(sheet) && (
          <>
            <label for={agesId}>{t('ages.label')}</label>
            <select id={agesId} value={ages} onChange={(event) => setAges(event.currentTarget.value as Ages)}>
              {(['young', 'older'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`ages.${one}`)}
                </option>
              ))}
            </select>
          </>
        )}
        <Action tone="main" before={<Icon name="printer" />} onPress={() => window.print()}>
          {t('print')}
        </Action>
      </div>
      {isHinted(sheet) && <p>{t(`hints.${sheet}`)}</p>}
      <article class={css['paper']} aria-label={t(`sheets.${sheet}`)} data-sheet={sheet}>
        {isLessonSheet(sheet)
          ? entry && (
              <LessonSheetOf
                key={`${sheet} ${entry.id}`}
                sheet={sheet}
                entry={entry}
                curriculum={powers.curriculum}
                given={given}
              />
            )
          : SCHOOL_SHEETS[sheet]({ ...given, lessons: lessons.value, young: ages === 'young' })}
      </article>
    </Page>
  );
}
