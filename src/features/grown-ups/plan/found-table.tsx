import { useT } from '../../../i18n/words-context';
import table from '../table.module.css';
import type { ListedLesson } from '../use-lessons';
import { useFacts } from './use-facts';

interface Props {
  lessons: readonly ListedLesson[];
  onOpen: (lesson: string) => void;
}

/** Lessons that were found, each a way to its page. */
export function FoundTable({ lessons, onOpen }: Props) {
  const t = useT('plan');
  const facts = useFacts();
  return (
    <div class={table['wrap']}>
      <table class={table['table']}>
        <thead>
          <tr>
            {(['lesson', 'kind'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`find.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lessons.map((lesson) => (
            <tr key={lesson.id}>
              <th scope="row">
                <button type="button" class={table['link']} onClick={() => onOpen(lesson.id)}>
                  {lesson.title}
                </button>
                <span class={table['about']}>{lesson.about}</span>
              </th>
              <td>
                {[facts.age(lesson), facts.kind(lesson), t('minutesShort', { number: lesson.minutes })].join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
