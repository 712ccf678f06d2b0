import { readingOf } from '../../../domain/reading';
import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import type { LessonSheetProps } from './sheet-props';
import { SpeakerScreen } from './speaker-screen';
import { ToldBox } from './told-box';

/** What the screen says and answers, for whoever stands beside the board and must not read from it. */
export function SpeakerSheet({ printed: { entry, lesson, word }, school, plan, today, version }: LessonSheetProps) {
  const t = useT('print');
  const common = useT('common');
  const screens = readingOf(lesson, word, common('lesson.notSure'));
  return (
    <div class={css['speaker']}>
      <SheetHead sheet="speaker" title={entry.title} />
      <p>{t('speaker.intro')}</p>
      <ToldBox school={school} />
      {screens.map((screen, at) => (
        <SpeakerScreen
          key={`${screen.step} ${screen.part}`}
          screen={screen}
          number={at + 1}
          numberOf={(part) => screens.findIndex((one) => one.step === screen.step && one.part === part) + 1}
        />
      ))}
      <SheetFoot plan={plan} today={today} version={version} lesson={entry} />
    </div>
  );
}
