import { useId } from 'preact/hooks';
import type { StepOf } from '../../../content/schema/lesson';
import { unmarked } from '../../../domain/marked';
import { useT } from '../../../i18n/words-context';
import form from '../form.module.css';
import css from './picture.module.css';
import type { TypedHands } from './tally-store.model';

interface Props {
  /** From 1. */
  number: number;
  step: StepOf<'choose'>;
  word: (key: string) => string | undefined;
  typed: TypedHands;
  onTyped: (typed: TypedHands) => void;
}

/** One question with its answers, as a teacher reads them out, and a number of hands for each kind. */
export function HandsQuestion({ number, step, word, typed, onTyped }: Props) {
  const t = useT('picture');
  const id = useId();
  const say = (key: string) => word(`steps.${step.id}.${key}`) ?? '';
  const labels = (verdict: 'fits' | 'think') =>
    step.options
      .filter((option) => option.verdict === verdict)
      .map((option) => say(`options.${option.id}.label`))
      .join(' · ');
  const rows = [
    { kind: 'fits', words: labels('fits') },
    { kind: 'think', words: labels('think') },
    { kind: 'notSure', words: t('hands.notSureText') },
  ] as const;
  return (
    <fieldset class={css['question']}>
      <legend>{t('hands.question', { number, ask: say('ask') })}</legend>
      {say('text') !== '' && <p>{unmarked(say('text'))}</p>}
      {rows.map(({ kind, words }) => (
        <div key={kind} class={`${form['field']} ${css['hands']}`}>
          <label for={`${id}-${kind}`}>
            {t(`hands.${kind}`)}
            <span>{words}</span>
          </label>
          <input
            id={`${id}-${kind}`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={3}
            value={typed[kind]}
            onInput={(event) => onTyped({ ...typed, [kind]: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
