import type { ComponentChildren } from 'preact';
import css from './choices.module.css';

interface Props<T extends string> {
  legend: string;
  all: readonly T[];
  chosen: T;
  name: (one: T) => string;
  picture: (one: T) => ComponentChildren;
  onChoose: (one: T) => void;
}

/** One of several pictures: one stop for Tab, arrows within. */
export function Choices<T extends string>({ legend, all, chosen, name, picture, onChoose }: Props<T>) {
  return (
    <fieldset class={css['choices']}>
      <legend class="visually-hidden">{legend}</legend>
      {all.map((one) => (
        <label key={one} class={css['choice']}>
          <input
            type="radio"
            name={legend}
            autocomplete="off"
            aria-label={name(one)}
            checked={one === chosen}
            onChange={() => onChoose(one)}
          />
          {picture(one)}
        </label>
      ))}
    </fieldset>
  );
}
