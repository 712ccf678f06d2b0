import type { Band } from '../../../content/schema/lesson';
import { isSignedOff } from '../../../domain/plan';
import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import form from '../form.module.css';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { SignOffLine } from '../sign-off-line';
import table from '../table.module.css';
import type { ListedLesson } from '../use-lessons';
import { SearchWords } from './search-words';
import { SignOffCard } from './sign-off-card';

export interface ReadLook {
  scope: Band | 'all';
  /** Only lessons that wait for sign-off are listed. */
  only: boolean;
  /** What was looked for last. */
  asked: string;
}

interface Props {
  given: PageProps;
  /** Which words are read and signed off. */
  language: string;
  lessons: readonly ListedLesson[];
  look: ReadLook;
  onLook: (look: ReadLook) => void;
  /** Opens a lesson, perhaps at one of its screens. */
  onOpen: (lesson: string, screen?: number) => void;
}

/** How far the reading has come, a search through all words, and the way to each lesson. */
export function ReadHome({ given: { plan, powers }, language, lessons, look, onLook, onOpen }: Props) {
  const t = useT('read');
  const teacher = useT('teacher');
  const now = plan.plan.value;
  const bands = [...new Set(lessons.map(({ band }) => band))];
  const inScope = lessons.filter(({ band }) => look.scope === 'all' || band === look.scope);
  const listed = inScope.filter(({ id, version }) => !look.only || !isSignedOff(now, id, version, language));

  return (
    <>
      <SignOffCard plan={plan} language={language} lessons={lessons} onOpen={onOpen} />
      <Pills
        legend={t('list.age')}
        choices={[
          { value: 'all' as const, words: t('all') },
          ...bands.map((band) => ({ value: band, words: teacher(`school.lessons.band.${band}`) })),
        ]}
        chosen={look.scope}
        onChosen={(scope) => onLook({ ...look, scope })}
      />
      <SearchWords
        curriculum={powers.curriculum}
        language={language}
        scope={look.scope}
        lessons={inScope}
        asked={look.asked}
        onAsked={(asked) => onLook({ ...look, asked })}
        onOpen={onOpen}
      />
      <Card heading={t('list.heading')}>
        <label class={form['choice']}>
          <input
            type="checkbox"
            checked={look.only}
            onChange={(event) => onLook({ ...look, only: event.currentTarget.checked })}
          />
          <span>{t('list.only')}</span>
        </label>
        {listed.length === 0 ? (
          <p>{t('list.nothing')}</p>
        ) : (
          <div class={table['wrap']}>
            <table class={table['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('list.columns.lesson')}</th>
                  <th scope="col">{t('list.columns.kind')}</th>
                  <th scope="col">{t('list.columns.state')}</th>
                </tr>
              </thead>
              <tbody>
                {listed.map((lesson) => (
                  <tr key={lesson.id}>
                    <th scope="row">
                      <button type="button" class={table['link']} onClick={() => onOpen(lesson.id)}>
                        {lesson.title}
                      </button>
                    </th>
                    <td>
                      {teacher(`school.lessons.band.${lesson.band}`)} · {t(`kind.${lesson.type}`)}
                    </td>
                    <td>
                      <SignOffLine plan={now} lesson={lesson} language={language} bare />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
    </>
  );
}
