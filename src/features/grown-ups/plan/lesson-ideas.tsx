import type { ConceptFile } from '../../../content/schema/concept';
import type { Lesson } from '../../../content/schema/lesson';
import { ideasOf } from '../../../domain/find-lessons';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import table from '../table.module.css';

interface Props {
  lesson: Lesson;
  file: ConceptFile;
}

/** The ideas a lesson explains and asks, as its band takes them away. */
export function LessonIdeas({ lesson, file: { concepts, threads } }: Props) {
  const t = useT('plan');
  const { taught, checked } = ideasOf(lesson);
  const rows = [...new Set([...taught, ...checked])].map((id) => {
    const concept = concepts.find((one) => one.id === id);
    return {
      id,
      // An idea of a younger band may be asked again: then in the words it had there.
      idea: concept?.ideas[lesson.band] ?? Object.values(concept?.ideas ?? {})[0] ?? id,
      thread: threads.find((one) => one.id === concept?.thread)?.name,
      here: !checked.includes(id) ? 'taught' : taught.includes(id) ? 'both' : 'checked',
    } as const;
  });
  return (
    <Card heading={t('lesson.ideas')}>
      <div class={table['wrap']} role="group" aria-label={t('lesson.ideas')} tabIndex={0}>
        <table class={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t('lesson.idea')}</th>
              <th scope="col">{t('lesson.thread')}</th>
              <th scope="col">{t('lesson.here')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, idea, thread, here }) => (
              <tr key={id}>
                <th scope="row">{idea}</th>
                <td>{thread}</td>
                <td>{t(`lesson.${here}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
