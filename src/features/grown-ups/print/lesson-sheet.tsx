import { useLanguage } from '../../../i18n/words-context';
import type { Curriculum } from '../curriculum';
import { useFetched } from '../use-fetched';
import type { ListedLesson } from '../use-lessons';
import { Waiting } from '../waiting';
import type { SheetProps } from './sheet-props';
import { LESSON_SHEETS, type LessonSheet } from './sheets';

interface Props {
  sheet: LessonSheet;
  entry: ListedLesson;
  curriculum: Curriculum;
  given: SheetProps;
}

/** A sheet on one lesson, once its words are there. */
export function LessonSheetOf({ sheet, entry, curriculum, given }: Props) {
  const language = useLanguage();
  const fetched = useFetched(async () => {
    const [inWords, notes, rows] = await Promise.all([
      curriculum.lesson(entry.id, language),
      curriculum.notes(entry.id, language),
      curriculum.links(),
    ]);
    const links = rows
      .filter(({ id }) => inWords.lesson.links?.includes(id))
      .map(({ id, says, status }) => ({ id, says, seen: status === 'verified' }));
    const steps = inWords.lesson.steps.filter(
      ({ bodyNames }) => bodyNames === undefined || bodyNames === (given.school?.bodyNames ?? 'correct'),
    );
    return { ...inWords, lesson: { ...inWords.lesson, steps }, notes, links };
  }, [entry.id, language, curriculum]);
  if (fetched.state !== 'ready') return <Waiting state={fetched.state} />;
  return <>{LESSON_SHEETS[sheet]({ ...given, printed: { entry, ...fetched.value } })}</>;
}
