import { unmarked } from '../../../domain/marked';
import type { ReadScreen } from '../../../domain/reading';
import { languageOf } from '../../../i18n/i18n';
import { useLanguage, useT } from '../../../i18n/words-context';
import { pointing } from '../pointing';

interface Props {
  screen: ReadScreen;
  /** Its place in the lesson, from 1. */
  number: number;
  /** The place of another page of the same story. */
  numberOf: (part: string) => number;
}

/** `…` stands for any other answer, which a speaker would not know how to say. */
const anyOther = (label: string, other: string) => label.replace(/…$/, other);

/** One screen, in the order it is said: what happens, what is asked, what is answered. */
export function SpeakerScreen({ screen: { kind, says, answers, always }, number, numberOf }: Props) {
  const t = useT('print');
  const read = useT('read');
  const language = useLanguage();
  // A sort says its boxes after its question.
  const ask = answers.some(({ label }) => label !== '') ? says.length - (kind === 'sort' ? 2 : 1) : -1;
  return (
    <section>
      <h3>{read('screen.heading', { number, kind: read(`stepKind.${kind}`) })}</h3>
      {says.map((text, at) => (
        <p key={text}>{at === ask ? <strong>{unmarked(text)}</strong> : unmarked(text)}</p>
      ))}
      {answers.length > 0 && (
        <ul>
          {answers.map(({ label, says: answer, to }, at) => (
            <li key={`${at} ${label}`}>
              <strong>
                {label === ''
                  ? t('speaker.then')
                  : unmarked(pointing(anyOther(label, t('speaker.other')), languageOf(language).dir))}
              </strong>
              {' – '}
              {answer.map(unmarked).join(' ')}
              {to !== undefined && t('speaker.goTo', { number: numberOf(to) })}
            </li>
          ))}
        </ul>
      )}
      {always !== undefined && (
        <p>
          <em>{t('speaker.always')}</em> {always}
        </p>
      )}
    </section>
  );
}
