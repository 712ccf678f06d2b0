import type { ComponentChildren } from 'preact';
import css from './choices.module.css';

interface Props<T extends string> {
  label: string;
  all: readonly T[];
  chosen: T;
  name: (one: T) => string;
  picture: (one: T) => ComponentChildren;
  onChoose: (one: T) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * One of several pictures: one stop for Tab, arrows within. Buttons, and not the browser's own boxes to pick from: those
 * keep what was picked when a page is left, and a scan by switches goes by buttons.
 */
export function Choices<T extends string>({ label, all, chosen, name, picture, onChoose }: Props<T>) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const isBackwards = event.key !== 'ArrowUp' && event.key !== 'ArrowDown' && document.documentElement.dir === 'rtl';
    const to = (all.indexOf(chosen) + (isBackwards ? -step : step) + all.length) % all.length;
    onChoose(all[to] as T);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div class={css['choices']} role="radiogroup" aria-label={label} onKeyDown={move}>
      {all.map((one) => (
        <button
          key={one}
          type="button"
          class={css['choice']}
          role="radio"
          aria-checked={one === chosen}
          aria-label={name(one)}
          tabIndex={one === chosen ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {picture(one)}
        </button>
      ))}
    </div>
  );
}
