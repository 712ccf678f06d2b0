import { readingOf } from '../../../domain/reading';
import { useT } from '../../../i18n/words-context';
import { unmarked } from './points-of';
import type { LessonSheetProps } from './sheet-props';

/** What the screen says and answers, for whoever stands beside the board and must not read from it. */
export function SpeakerSheet({ printed: { entry, lesson, word } }: LessonSheetProps) {
  const t = useT('print');
  const common = useT('common');
  return (
    <>
      <h2>{entry.title}</h2>
      <p>{t('speaker.intro')}</p>
      {readingOf(lesson, word, common('lesson.notSure')).map(({ step, part, says, answers, always }) => (
        <section key={`${step} ${part}`}>
          {says.map((text) => (
            <p key={text}>{unmarked(text)}</p>
          ))}
          {answers.length > 0 && (
            <ul>
              {answers
                .filter(({ label }) => label !== '')
                .map(({ label, says: answer }, at) => (
                  <li key={`${at} ${label}`}>
                    <strong>{unmarked(label)}</strong> {answer.map(unmarked).join(' ')}
                  </li>
                ))}
            </ul>
          )}
          {always !== undefined && (
            <p>
              <em>{t('speaker.always')}:</em> {always}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
