import { useT } from '../../../i18n/words-context';
import { Part } from './part';
import { pointsOf } from './points-of';
import type { LessonSheetProps } from './sheet-props';

/** To parents and carers, before a lesson: what it is, that they may read it, and whom to speak to. */
export function LetterSheet({ printed: { entry, notes }, school }: LessonSheetProps) {
  const t = useT('print');
  return (
    <>
      <p>{t('letter.dear')}</p>
      <p>{t('letter.p1', { title: entry.title })}</p>
      <p>{t('letter.about', { about: entry.about })}</p>
      <Part heading={t('letter.aims')} lines={pointsOf(notes, 'aims')} />
      <p>{t('letter.p2')}</p>
      <p>{t('letter.p3')}</p>
      <p>{school ? t('letter.dsl', { name: school.dsl.name, contact: school.dsl.contact }) : t('letter.dslBlank')}</p>
      <p>{t('notReviewed')}</p>
      <p>{t('letter.sign')}</p>
    </>
  );
}
