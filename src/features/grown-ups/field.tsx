import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { tidy } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import css from './form.module.css';

interface Props {
  label: string;
  hint?: string | undefined;
  /** What is wrong, in plain words, beside the field. */
  problem?: string | undefined;
  /**
   * How many times what is in the field was sent and refused. Then the problem is said aloud, and anew each time: Enter leaves the focus
   * where it is, and nobody who hears the page would know.
   */
  refused?: number | undefined;
  value: string;
  /** How many letters there may be. The field takes more and says so: a telephone number that was cut looks like one. */
  most: number;
  onText: (text: string) => void;
}

/** One line of text an adult types. The tablet's keyboard is asked not to remember it. */
export function Field({ label, hint, problem: given, refused, value, most, onText }: Props) {
  const t = useT('teacher');
  const id = useId();
  const has = tidy(value).length;
  const problem = given ?? (has > most ? t('problem.long', { has, most }) : undefined);
  const about = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={css['field']}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={css['hint']}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <ProblemText key={refused} id={`${id}-problem`} aloud={given !== undefined && refused !== undefined}>
          {problem}
        </ProblemText>
      )}
      <input
        id={id}
        type="text"
        value={value}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        aria-invalid={problem !== undefined ? true : undefined}
        aria-describedby={about || undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

interface ProblemTextProps {
  id: string;
  aloud?: boolean;
  children: ComponentChildren;
}

/** Words about what is wrong: marked by shape as well as colour. */
export function ProblemText({ id, aloud = false, children }: ProblemTextProps) {
  return (
    <p id={id} class={css['problem']} role={aloud ? 'alert' : undefined}>
      {children}
    </p>
  );
}
