import { useId } from 'preact/hooks';
import { TYPES } from '../../../content/schema/lesson';
import type { Plan } from '../../../domain/plan';
import { useT } from '../../../i18n/words-context';
import form from '../form.module.css';
import { useDay } from '../use-day';
import type { ListedLesson } from '../use-lessons';
import css from './run.module.css';

interface Props {
  /** Of one age, in the order of the path. */
  lessons: readonly ListedLesson[];
  plan: Plan;
  chosen: string | undefined;
  onChosen: (id: string) => void;
}

/** What can be run with an age: its lessons, recaps and checks, one to be chosen. */
export function LessonList({ lessons, plan, chosen, onChosen }: Props) {
  const t = useT('run');
  const day = useDay();
  const name = useId();
  return (
    <>
      {TYPES.map((type) => {
        const own = lessons.filter((lesson) => lesson.type === type);
        return own.length === 0 ? null : (
          <fieldset key={type} class={form['group']}>
            <legend>{t(`choose.types.${type}`)}</legend>
            {own.map(({ id, title, minutes }) => (
              <label key={id} class={css['lesson']}>
                <input type="radio" name={name} checked={id === chosen} onChange={() => onChosen(id)} />
                <span>{title}</span>
                <small>{t('choose.minutesShort', { minutes })}</small>
                {plan.taught[id] !== undefined && (
                  <small data-taught>{t('choose.taught', { date: day(plan.taught[id]) })}</small>
                )}
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
