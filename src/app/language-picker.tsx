import type { Language } from '../i18n/i18n';
import css from './app.module.css';

interface Props {
  languages: readonly Language[];
  current: string;
  label: string;
  /** `putBack` shows the language of the screen again: one that did not come can then be picked once more. */
  onPick: (code: string, putBack: () => void) => void;
}

/** Languages by their own names. With one language there is nothing to pick and nothing to see. */
export function LanguagePicker({ languages, current, label, onPick }: Props) {
  if (languages.length < 2) return null;
  return (
    <select
      class={css['languages']}
      aria-label={label}
      value={current}
      onChange={({ currentTarget: list }) => onPick(list.value, () => (list.value = current))}
    >
      {languages.map(({ code, name }) => (
        <option key={code} value={code} lang={code} selected={code === current}>
          {name}
        </option>
      ))}
    </select>
  );
}
