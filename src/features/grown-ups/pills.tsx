import { useId } from 'preact/hooks';
import css from './pills.module.css';

interface Props<T extends string> {
  legend: string;
  choices: readonly { value: T; words: string }[];
  chosen: T;
  onChosen: (chosen: T) => void;
}

/** One of a few, side by side: radio buttons in the look of a bar. */
export function Pills<T extends string>({ legend, choices, chosen, onChosen }: Props<T>) {
  const id = useId();
  return (
    <fieldset class={css['pills']}>
      <legend>{legend}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name={id} checked={value === chosen} onChange={() => onChosen(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
