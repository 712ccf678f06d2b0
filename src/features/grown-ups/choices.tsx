import { useId } from 'preact/hooks';
import { ProblemText } from './field';
import css from './form.module.css';

export interface Choice<T extends string> {
  value: T;
  words: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

interface Props<T extends string> {
  /** `checkbox`: as many as one likes; `radio`: one. */
  kind: 'checkbox' | 'radio';
  legend: string;
  hint?: string | undefined;
  problem?: string | undefined;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  onChosen: (chosen: T[]) => void;
}

/** A group of boxes to tick, in the order of the choices. */
export function Choices<T extends string>({ kind, legend, hint, problem, choices, chosen, onChosen }: Props<T>) {
  const id = useId();
  const pick = (value: T, on: boolean) => {
    if (kind === 'radio') return onChosen([value]);
    onChosen(choices.map((choice) => choice.value).filter((one) => (one === value ? on : chosen.includes(one))));
  };
  const about = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset class={css['group']} aria-describedby={about || undefined}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={css['hint']}>
          {hint}
        </p>
      )}
      {problem !== undefined && <ProblemText id={`${id}-problem`}>{problem}</ProblemText>}
      <div class={css['choices']}>
        {choices.map(({ value, words, hint: about, disabled }) => (
          <label key={value} class={css['choice']}>
            <input
              type={kind}
              name={id}
              checked={chosen.includes(value)}
              disabled={disabled}
              aria-invalid={problem !== undefined ? true : undefined}
              onChange={(event) => pick(value, event.currentTarget.checked)}
            />
            <span>
              {words}
              {about !== undefined && <small>{about}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
