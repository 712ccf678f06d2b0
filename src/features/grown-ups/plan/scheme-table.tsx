import { useRef, useState } from 'preact/hooks';
import type { Band } from '../../../content/schema/lesson';
import { recapsDue } from '../../../domain/plan';
import { noteTaught } from '../../../domain/plan-changes';
import { useT } from '../../../i18n/words-context';
import { KeptLine } from '../kept-line';
import type { PlanStore } from '../plan-store.model';
import table from '../table.module.css';
import type { ListedLesson } from '../use-lessons';
import { SchemeRow } from './scheme-row';

interface Props {
  plan: PlanStore;
  lessons: readonly ListedLesson[];
  band: Band;
  /** What comes next, by id. */
  next: string | undefined;
  onOpen: (lesson: string) => void;
}

const GROUPS = ['before', 'lessons', 'after', 'recaps'] as const;

/** Where a lesson stands in the scheme of its band. */
const groupOf = ({ type, order }: ListedLesson): (typeof GROUPS)[number] =>
  type === 'lesson' ? 'lessons' : type === 'recap' ? 'recaps' : order === 1 ? 'before' : 'after';

/** A band's scheme of work as a table: what, when, and the button that notes it. */
export function SchemeTable({ plan, lessons, band, next, onOpen }: Props) {
  const t = useT('plan');
  // Days that were noted before this sitting changed them: 'Take it back' brings them back.
  const before = useRef<Record<string, string | undefined>>({});
  const [touched, setTouched] = useState<string>();
  const now = plan.plan.value;
  const today = plan.today();
  const due = recapsDue(lessons, band, now, today);

  const note = (id: string) => {
    // Set anew each time: another class may have begun meanwhile, whose dates these are not.
    if (now.taught[id] !== today) before.current[id] = now.taught[id];
    setTouched(id);
    plan.change((old) => noteTaught(old, id, today));
  };
  const takeBack = (id: string) => {
    const day = before.current[id];
    before.current[id] = undefined;
    setTouched(id);
    plan.change((old) => noteTaught(old, id, day));
  };

  return (
    <div class={table['wrap']}>
      <table class={table['table']}>
        <thead>
          <tr>
            {(['lesson', 'when', 'note'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`scheme.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                {t(`scheme.groups.${group}`)}
                {group === 'recaps' && <span class={table['about']}>{t('scheme.recapsLead')}</span>}
              </th>
            </tr>
            {lessons
              .filter((lesson) => lesson.band === band && groupOf(lesson) === group)
              .map((lesson) => (
                <SchemeRow
                  key={lesson.id}
                  lesson={lesson}
                  taught={now.taught[lesson.id]}
                  due={due.find(({ id }) => id === lesson.id)}
                  today={today}
                  isNext={lesson.id === next}
                  onOpen={() => onOpen(lesson.id)}
                  onNote={() => note(lesson.id)}
                  onTakeBack={() => takeBack(lesson.id)}
                  said={touched === lesson.id && <KeptLine state={plan.state.value} />}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
