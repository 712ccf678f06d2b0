import { useLanguage, useT } from '../../../i18n/words-context';
import { SignOffLine } from '../sign-off-line';
import { useDay } from '../use-day';
import css from './print.module.css';
import type { SheetProps } from './sheet-props';

interface Props extends Pick<SheetProps, 'plan' | 'today' | 'version'> {
  /** The lesson a sheet is about: then it says whether the school's own DSL has signed it off. */
  lesson?: { id: string; version: number };
}

/** Where a sheet comes from, when, and who has not reviewed it. Paper outlives the tablet's own warnings. */
export function SheetFoot({ plan, today, version, lesson }: Props) {
  const t = useT('print');
  const teacher = useT('teacher');
  const day = useDay()(today);
  const shown = useLanguage();
  return (
    <footer class={css['foot']}>
      {lesson ? <SignOffLine plan={plan} lesson={lesson} language={shown} /> : <p>{teacher('notReviewed')}</p>}
      <p>{lesson ? t('foot.lesson', { version, lesson: lesson.version, day }) : t('foot.made', { version, day })}</p>
    </footer>
  );
}
