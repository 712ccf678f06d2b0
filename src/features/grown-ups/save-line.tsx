import { useT } from '../../i18n/words-context';
import css from './form.module.css';
import type { SaveState } from './school-form.model';

interface Props {
  state: SaveState;
  /** How many fields need another look. */
  problems: number;
}

/** How saving went, beside the button, and what to do if it did not. */
export function SaveLine({ state, problems }: Props) {
  const t = useT('teacher');
  const words = () => {
    if (state === 'idle') return '';
    if (state === 'problems') return t('school.saveState.problems', { number: problems });
    return t(`school.saveState.${state}`);
  };
  return (
    <p
      class={css['said']}
      data-state={state}
      role={state === 'saved' || state === 'saving' || state === 'idle' ? 'status' : 'alert'}
    >
      {words()}
    </p>
  );
}
